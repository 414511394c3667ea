package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.PluginSources;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.quote.WithoutWords;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from the first question to its last sentence, on one thread. */
public final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final int LOOKED_THROUGH = 20;

    private final RunWords words = RunWords.in(Danish.LOCALE);
    private final SourceStore store;
    private final Deliveries deliveries;
    private final Admission admission;
    private final Clock clock;
    private final Semaphore large = new Semaphore(1, true);

    public Pipeline(
            FigureStore figures,
            SourceStore store,
            Map<Connector, Connection> connections,
            PluginSources plugins,
            Sending sending,
            DocumentArchive archive,
            SourceSettings settings,
            Clock clock) {
        this.store = store;
        this.clock = clock;
        this.deliveries = new Deliveries(
                connections,
                plugins,
                figures,
                new RunConnectionContext.Desk(sending, archive, store, settings, clock, words));
        this.admission = new Admission(figures, store, clock, words);
    }

    /**
     * Never throws for what a source does: whatever a parser of foreign bytes throws ends in the run's sentence, and the
     * last good figures stay.
     */
    @SuppressWarnings("IllegalCatch")
    SourceRun run(Order order, LiveRun run, Leases.Held lease, Instant deadline) {
        Cutoff cutoff = lease.cutoff();
        try (Turn turn = new Turn(large)) {
            cutoff.check();
            Delivery delivery = deliveries.deliver(order, run, turn, cutoff, deadline);
            cutoff.check();
            Admission.Result result = admission.admit(order, run, lease, delivery, () -> unitsBefore(order, run.id()));
            return run.end(result.state(), result.counts(), result.sentence(), clock.instant());
        } catch (CutShort cut) {
            return run.end(cut.state(), Counts.NONE, cut.sentence(), clock.instant());
        } catch (SourceTrouble trouble) {
            return failed(run, order.source().key(), trouble.marked());
        } catch (Throwable broken) {
            LOG.error(words.wentWrong(run.id(), order.source().key()), WithoutWords.of(broken));
            if (admission.tookIn(run)) {
                return run.end(State.DONE, Counts.NONE, words.brokenAfterwards(), clock.instant());
            }
            return failed(run, order.source().key(), words.broken());
        }
    }

    private SourceRun failed(LiveRun run, SourceKey source, String sentence) {
        SourceRun ended = run.end(State.FAILED, Counts.NONE, sentence, clock.instant());
        LOG.warn(words.failed(run.id(), source, ended.sentence()));
        return ended;
    }

    private Map<String, String> unitsBefore(Order order, long now) {
        return store.newest(order.source().key(), LOOKED_THROUGH).stream()
                .filter(run -> run.id() < now && good(run))
                .map(run -> store.documents(run.id()))
                .filter(documents -> !documents.isEmpty())
                .findFirst()
                .map(documents -> deliveries.units(order.source(), documents))
                .orElse(Map.of());
    }

    /** Figures of the run were taken in, or there was nothing new among them. */
    public static boolean good(SourceRun run) {
        return run.state() == State.DONE || run.state() == State.UNCHANGED || run.state() == State.HELD;
    }
}
