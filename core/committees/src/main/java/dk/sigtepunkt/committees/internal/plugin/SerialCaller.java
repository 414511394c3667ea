package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls to one service of a committee: one at a time, each with its own limit, until the gate is closed. Who asks for
 * the period that is under way shares its answer; who asks for another waits for its turn. While a call is overdue nobody
 * waits, and no other is made until it returns.
 */
final class SerialCaller {
    private static final Logger LOG = LoggerFactory.getLogger(SerialCaller.class);
    private static final ContributionWords WORDS = ContributionWords.danish();

    private final Function<Period, @Nullable Contribution> plugin;
    private final ContributionThreads threads;
    private final ScheduledExecutorService timer;
    private final Duration limit;
    private final Clock clock;
    private final Deque<Call> waiting = new ArrayDeque<>();
    private @Nullable Call running;
    private @Nullable Fault failing;
    private Contribution.@Nullable Failure closed;

    /** @param plugin called on the given threads only; whatever it throws is a failure of this committee */
    SerialCaller(
            Function<Period, @Nullable Contribution> plugin,
            ContributionThreads threads,
            ScheduledExecutorService timer,
            Duration limit,
            Clock clock) {
        this.plugin = plugin;
        this.threads = threads;
        this.timer = timer;
        this.limit = limit;
        this.clock = clock;
    }

    /** Never waits; what is answered is a contribution that keeps its contract, or a failure. */
    synchronized CompletableFuture<Contribution> ask(Period period) {
        if (closed != null) {
            return CompletableFuture.completedFuture(closed);
        }
        Call current = running;
        if (current == null) {
            Call call = new Call(period, clock.instant());
            start(call);
            return call.answer;
        }
        if (current.overdue) {
            return CompletableFuture.completedFuture(failure());
        }
        if (current.period.equals(period)) {
            return current.answer;
        }
        return waiting.stream()
                .filter(call -> call.period.equals(period))
                .findFirst()
                .orElseGet(() -> queued(period))
                .answer;
    }

    /** What is wrong with the service now: how its last call ended, or that it has not. */
    synchronized Optional<Fault> fault() {
        Optional<Instant> exhausted = threads.exhausted();
        if (exhausted.isPresent()) {
            return exhausted.map(since -> new Fault(WORDS.exhausted(since, ContributionThreads.MOST), since, true));
        }
        return Optional.ofNullable(failing);
    }

    /**
     * Closes the gate: from now on everybody gets the given answer and no call starts. Waits for a call under way, so that
     * the service stays whole around it, but never longer than given and not for one that is overdue.
     */
    void close(Contribution.Failure instead, Duration atMost) {
        await(shut(instead), atMost.toNanos(), instead);
    }

    private synchronized CompletableFuture<Contribution> shut(Contribution.Failure instead) {
        closed = instead;
        waiting.forEach(call -> call.answer.complete(instead));
        waiting.clear();
        // Complete already where the call is overdue.
        return running == null ? CompletableFuture.completedFuture(instead) : running.answer;
    }

    /** @param otherwise the answer when none has come after the given time */
    static Contribution await(CompletableFuture<Contribution> answer, long nanos, Contribution.Failure otherwise) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            return otherwise;
        } catch (ExecutionException neverSo) {
            throw new IllegalStateException("a line answers failures, it does not throw them", neverSo);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Instead.CLOSING;
        }
    }

    private Call queued(Period period) {
        Call call = new Call(period, clock.instant());
        waiting.add(call);
        return call;
    }

    private void start(Call call) {
        call.started = clock.instant();
        Optional<Thread> thread =
                threads.start(() -> ContributionOutcome.of(plugin, call.period), outcome -> returned(call, outcome));
        if (thread.isEmpty()) {
            call.answer.complete(threads.exhausted().isPresent() ? failure() : Instead.CROWDED);
            return;
        }
        running = call;
        call.thread = thread.get();
        call.limit = timer.schedule(() -> overdue(call), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void overdue(Call call) {
        if (running != call) {
            return;
        }
        call.overdue = true;
        if (call.thread != null) {
            threads.hangs(call.thread, call.started);
        }
        fails(call, WORDS::hangs, true, WORDS.noAnswer(threads.committee()));
        call.answer.complete(failure());
        waiting.forEach(other -> other.answer.complete(failure()));
        waiting.clear();
    }

    private synchronized void returned(Call call, ContributionOutcome outcome) {
        running = null;
        if (call.limit != null) {
            // A task that waited on would keep the service in memory after it has left.
            call.limit.cancel(false);
        }
        if (call.overdue) {
            fails(call, WORDS::late, false, WORDS.lateAnswer(threads.committee()));
        } else {
            call.answer.complete(answer(call, outcome));
        }
        while (running == null && !waiting.isEmpty()) {
            start(waiting.remove());
        }
    }

    private Contribution answer(Call call, ContributionOutcome outcome) {
        return outcome.fold(
                said -> said(call, said.contribution()),
                unusable -> {
                    String reason = unusable.reason();
                    fails(
                            call,
                            since -> WORDS.unusable(reason, since),
                            false,
                            WORDS.unusableAnswer(threads.committee(), reason));
                    return failure();
                },
                threw -> {
                    fails(call, WORDS::throwing, false, WORDS.thrown(threads.committee(), threw.trace()));
                    return failure();
                });
    }

    private Contribution said(Call call, Contribution contribution) {
        if (contribution instanceof Contribution.Failure own) {
            fails(
                    call,
                    since -> WORDS.refusing(own.reason(), since),
                    false,
                    WORDS.refusal(threads.committee(), own.reason()));
        } else if (failing != null) {
            LOG.info(WORDS.answersAgain(threads.committee(), failing.since()));
            failing = null;
        }
        return contribution;
    }

    private void fails(Call call, Function<Instant, String> sentence, boolean needsRestart, String told) {
        if (failing == null) {
            LOG.warn(told);
        }
        Instant since = failing == null ? call.started : failing.since();
        failing = new Fault(sentence.apply(since), since, needsRestart);
    }

    private Contribution.Failure failure() {
        return fault().map(fault -> new Contribution.Failure(fault.sentence())).orElse(Instead.CROWDED);
    }

    private static final class Call {
        private final Period period;
        private final CompletableFuture<Contribution> answer = new CompletableFuture<>();
        private Instant started;
        private boolean overdue;
        private @Nullable Thread thread;
        private @Nullable Future<?> limit;

        Call(Period period, Instant asked) {
            this.period = period;
            this.started = asked;
        }
    }
}
