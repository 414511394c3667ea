package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sources.SourceNotes;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.quote.DeclaredNames;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.quote.WithoutWords;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts runs on threads of its own, never two of one source at once, whichever node they are on. */
public final class RunExecutor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunExecutor.class);
    private static final int SECONDS_TO_CLOSE = 5;

    private final RunWords words = RunWords.in(Danish.LOCALE);
    private final SourceStore store;
    private final Pipeline pipeline;
    private final SourceSettings settings;
    private final Clock clock;
    private final Leases leases;
    private final ExecutorService runners;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(RunThreads.named("source-run-limit"));

    public RunExecutor(SourceStore store, Pipeline pipeline, SourceSettings settings, Clock clock) {
        this.store = store;
        this.pipeline = pipeline;
        this.settings = settings;
        this.clock = clock;
        this.leases = new Leases(store, settings.node(), clock, words);
        this.runners = Executors.newFixedThreadPool(settings.limits().parallelRuns(), RunThreads.named("source-run"));
        var unused = timer.scheduleWithFixedDelay(leases::renew, Leases.RENEWED, Leases.RENEWED, TimeUnit.SECONDS);
    }

    public SourceOutcome start(Order order) {
        return start(order, () -> true, run -> {});
    }

    /**
     * @param wanted asked once more when the source is ours alone: another node may have been quicker
     * @param then told how the run ended, on the run's thread; not told when it did not start
     */
    public SourceOutcome start(Order order, BooleanSupplier wanted, Consumer<SourceRun> then) {
        SourceKey source = order.source().key();
        Optional<Leases.Held> lease = leases.take(source);
        if (lease.isEmpty()) {
            return alreadyRunning(source);
        }
        boolean started = false;
        try {
            if (!wanted.getAsBoolean()) {
                return new SourceOutcome(false, "done", words.fetchedElsewhere(), Optional.empty());
            }
            SourceRun begun = begin(source, order.trigger(), order.actor());
            runners.execute(() -> work(order, begun, lease.get(), then));
            started = true;
            return new SourceOutcome(true, "started", words.started(begun.id()), Optional.of(begun.id()));
        } catch (RejectedExecutionException closing) {
            return new SourceOutcome(false, "not-active", words.closing(), Optional.empty());
        } finally {
            if (!started) {
                lease.get().release();
            }
        }
    }

    /** Does something short with a source while no run of it can be under way; empty when one is. */
    public Optional<SourceOutcome> alone(SourceKey source, Supplier<SourceOutcome> act) {
        return leases.take(source).map(lease -> {
            try {
                return act.get();
            } finally {
                lease.release();
            }
        });
    }

    public SourceOutcome alreadyRunning(SourceKey source) {
        Optional<Long> run = store.newest(source, 1).stream()
                .filter(newest -> !newest.state().ended())
                .map(SourceRun::id)
                .findFirst();
        return new SourceOutcome(false, "already-running", words.alreadyRunning(), run);
    }

    /**
     * Tells of a file from the drop folder that its run, if it had begun, ended with the server.
     *
     * @param sentence with what came from a file marked
     */
    public void stoppedIn(SourceKey source, Actor actor, String sentence) {
        LOG.warn("{}: {}", source, Quoted.open(sentence, Set.of()));
        SourceRun stopped = store.newest(source, 1).stream()
                .filter(run -> run.trigger() == Trigger.DROP_FOLDER)
                .filter(run ->
                        run.state() == State.RUNNING || run.sentence().equals(words.stopped(Trigger.DROP_FOLDER)))
                .findFirst()
                .orElseGet(() -> begin(source, Trigger.DROP_FOLDER, actor));
        new LiveRun(store, stopped, settings::masked, Set.of(), words)
                .end(State.INTERRUPTED, Counts.NONE, sentence, clock.instant());
    }

    private SourceRun begin(SourceKey source, Trigger trigger, Actor actor) {
        SourceRun run = begun(source, trigger, actor);
        return store.begin(run, SourceNotes.begun(run, actor));
    }

    /** Marks runs whose server has gone: nobody holds their source any more. */
    public void reap() {
        List<SourceRun> left = store.running();
        for (SourceRun run : left) {
            alone(run.source(), () -> {
                store.run(run.id()).filter(now -> !now.state().ended()).ifPresent(this::interrupted);
                return new SourceOutcome(true, "done", "", Optional.of(run.id()));
            });
        }
    }

    @Override
    public void close() {
        leases.cut(State.INTERRUPTED, words.shutDown());
        runners.shutdown();
        try {
            if (!runners.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn(words.stillRunning());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        timer.shutdownNow();
    }

    private void work(Order order, SourceRun begun, Leases.Held lease, Consumer<SourceRun> then) {
        Instant deadline = clock.instant().plus(settings.limits().runDeadline());
        Future<?> limit = timer.schedule(
                () -> lease.cutoff()
                        .cut(State.FAILED, words.tooLong(settings.limits().runDeadline())),
                settings.limits().runDeadline().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            try {
                LiveRun run = new LiveRun(store, begun, settings::masked, DeclaredNames.of(order.source()), words);
                SourceRun ended = pipeline.run(order, run, lease, deadline);
                limit.cancel(false);
                // While the source is still ours: else its file would be found and read again.
                then.accept(ended);
            } finally {
                limit.cancel(false);
                lease.release();
            }
        } catch (RuntimeException unreachable) {
            // The database is away: the run is marked as interrupted when it is back.
            LOG.error(words.notEnded(begun.id(), order.source().key()), WithoutWords.of(unreachable));
        }
    }

    private void interrupted(SourceRun run) {
        LOG.warn(words.leftBehind(run.id(), run.source()));
        store.update(new SourceRun(
                run.id(),
                run.source(),
                run.start(),
                Optional.of(clock.instant()),
                State.INTERRUPTED,
                run.counts(),
                SourceRun.Account.of(words.stopped(run.trigger()), run.account().warnings())));
    }

    private SourceRun begun(SourceKey source, Trigger trigger, Actor actor) {
        return new SourceRun(
                0,
                source,
                new SourceRun.Start(trigger, actor.name(), clock.instant()),
                Optional.empty(),
                State.RUNNING,
                Counts.NONE,
                SourceRun.Account.of(words.waiting(), List.of()));
    }
}
