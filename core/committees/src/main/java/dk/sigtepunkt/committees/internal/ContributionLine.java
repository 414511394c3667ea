package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls to one committee's contribution: one at a time, each with its own limit. Who asks for the period that is
 * under way shares its answer; who asks for another waits for its turn. While a call is overdue nobody waits.
 */
final class ContributionLine {
    private static final Logger LOG = LoggerFactory.getLogger(ContributionLine.class);
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm").withZone(Danish.ZONE);

    private final CommitteeId committee;
    private final Function<Period, @Nullable Contribution> plugin;
    private final Executor threads;
    private final Duration limit;
    private final Clock clock;
    private final Deque<Call> waiting = new ArrayDeque<>();
    private @Nullable Call running;
    private @Nullable Instant failingSince;

    /** @param plugin called on the given threads only; whatever it throws is a failure of this committee */
    ContributionLine(
            CommitteeId committee,
            Function<Period, @Nullable Contribution> plugin,
            Executor threads,
            Duration limit,
            Clock clock) {
        this.committee = committee;
        this.plugin = plugin;
        this.threads = threads;
        this.limit = limit;
        this.clock = clock;
    }

    /** Never waits; what is answered is a contribution that keeps its contract, or a failure. */
    synchronized CompletableFuture<Contribution> ask(Period period) {
        Call current = running;
        if (current == null) {
            Call call = new Call(period, clock.instant());
            start(call);
            return call.answer;
        }
        if (current.overdue) {
            return CompletableFuture.completedFuture(silent());
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

    private Call queued(Period period) {
        Call call = new Call(period, clock.instant());
        waiting.add(call);
        return call;
    }

    private void start(Call call) {
        running = call;
        call.started = clock.instant();
        try {
            CompletableFuture<?> unused = CompletableFuture.supplyAsync(() -> contribution(call), threads)
                    .whenComplete((answer, fault) -> returned(call, answer, fault));
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                    .execute(() -> overdue(call));
        } catch (RejectedExecutionException closed) {
            running = null;
            call.answer.complete(new Contribution.Failure("Serveren er ved at lukke."));
        }
    }

    private @Nullable Contribution contribution(Call call) {
        call.thread = Thread.currentThread();
        return plugin.apply(call.period);
    }

    private synchronized void overdue(Call call) {
        if (running != call) {
            return;
        }
        call.overdue = true;
        fails(call.started, "svarer ikke", null);
        call.answer.complete(silent());
        waiting.forEach(other -> other.answer.complete(silent()));
        waiting.clear();
        if (call.thread != null) {
            call.thread.interrupt();
        }
    }

    private synchronized void returned(Call call, @Nullable Contribution answer, @Nullable Throwable fault) {
        running = null;
        if (!call.overdue) {
            call.answer.complete(judged(call, answer, fault));
        }
        Call next = waiting.poll();
        if (next != null) {
            start(next);
        }
    }

    private Contribution judged(Call call, @Nullable Contribution answer, @Nullable Throwable fault) {
        if (fault != null) {
            fails(call.started, "fejler", fault);
            return new Contribution.Failure("Udvalgets bidrag har fejlet siden %s.".formatted(since()));
        }
        Optional<String> wrong = ContributionCheck.fault(answer);
        if (answer == null || wrong.isPresent()) {
            String reason = wrong.orElse("");
            fails(call.started, "kan ikke bruges: " + reason, null);
            return new Contribution.Failure(
                    "Udvalgets bidrag kan ikke bruges (%s); sådan har det været siden %s.".formatted(reason, since()));
        }
        if (failingSince != null) {
            LOG.info("Bidraget fra {} svarer igen efter at have fejlet siden {}", committee, since());
            failingSince = null;
        }
        return answer;
    }

    private void fails(Instant from, String how, @Nullable Throwable fault) {
        if (failingSince == null) {
            failingSince = from;
            LOG.warn("Bidraget fra {} {}; det siges først igen, når det er ovre", committee, how, fault);
        }
    }

    private Contribution silent() {
        return new Contribution.Failure("Udvalgets bidrag har ikke svaret siden %s.".formatted(since()));
    }

    private String since() {
        return SINCE.format(failingSince == null ? clock.instant() : failingSince);
    }

    private static final class Call {
        private final Period period;
        private final CompletableFuture<Contribution> answer = new CompletableFuture<>();
        private Instant started;
        private boolean overdue;
        private volatile @Nullable Thread thread;

        Call(Period period, Instant asked) {
            this.period = period;
            this.started = asked;
        }
    }
}
