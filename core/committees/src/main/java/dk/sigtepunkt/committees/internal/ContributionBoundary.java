package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.domain.committees.Contributions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The one place where the core calls plug-in code, its constructors included: on threads of its own, one call at a time
 * for each service, with a limit. Tracks references only, so that nothing of a plug-in's runs before it is asked.
 */
@Component
public final class ContributionBoundary implements Contributions {
    private static final int MOST_THREADS = 32;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** How long a request waits for its turn behind calls for other periods. */
    private static final Duration PATIENCE = LIMIT.multipliedBy(5);

    private final BundleContext context;
    private final LiveCatalogue catalogue;
    private final Clock clock;
    private final ServiceTracker<ReportContribution, Tracked> services;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ContributionBoundary::thread);

    @Activate
    public ContributionBoundary(BundleContext context, @Reference LiveCatalogue catalogue, @Reference Clock clock) {
        this.context = context;
        this.catalogue = catalogue;
        this.clock = clock;
        threads.allowCoreThreadTimeOut(true);
        this.services = new ServiceTracker<>(context, ReportContribution.class, new References());
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
        threads.shutdownNow();
    }

    @Override
    public Map<CommitteeId, Contribution> forPeriod(Period period) {
        Map<CommitteeId, CompletableFuture<Contribution>> asked = new TreeMap<>();
        Map<CommitteeId, Tracked> speakers = new TreeMap<>();
        // In descending order: where a bundle registers several, the highest ranked one speaks.
        services.getTracked()
                .forEach((reference, tracked) ->
                        owner(reference).ifPresent(owner -> speakers.putIfAbsent(owner, tracked)));
        speakers.forEach((committee, tracked) ->
                asked.put(committee, tracked.line(committee).ask(period)));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Map<CommitteeId, Contribution> answers = new TreeMap<>();
        asked.forEach((committee, answer) -> answers.put(committee, answer(answer, deadline)));
        return answers;
    }

    private static Contribution answer(CompletableFuture<Contribution> asked, long deadline) {
        try {
            return asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException crowded) {
            return new Contribution.Failure("Udvalgets bidrag nåede ikke frem; prøv igen om lidt.");
        } catch (ExecutionException neverSo) {
            throw new IllegalStateException("a line answers failures, it does not throw them", neverSo);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Contribution.Failure("Serveren er ved at lukke.");
        }
    }

    private Optional<CommitteeId> owner(ServiceReference<ReportContribution> reference) {
        Bundle bundle = reference.getBundle();
        return bundle == null ? Optional.empty() : catalogue.committeeOf(bundle.getBundleId());
    }

    /** On a pool thread. */
    private @Nullable Contribution contribute(ServiceReference<ReportContribution> reference, Period period) {
        ReportContribution service = context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("the service went away, or its constructor failed: " + reference);
        }
        try {
            return service.contribute(period);
        } finally {
            context.ungetService(reference);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "committee-contribution");
        thread.setDaemon(true);
        return thread;
    }

    /** A service with its calls. An updated bundle comes with a new one, and does not wait for what the old one does. */
    private final class Tracked {
        private final ServiceReference<ReportContribution> reference;
        private @Nullable ContributionLine line;

        Tracked(ServiceReference<ReportContribution> reference) {
            this.reference = reference;
        }

        synchronized ContributionLine line(CommitteeId committee) {
            ContributionLine present = line;
            if (present == null) {
                present =
                        new ContributionLine(committee, period -> contribute(reference, period), threads, LIMIT, clock);
                line = present;
            }
            return present;
        }
    }

    private final class References implements ServiceTrackerCustomizer<ReportContribution, Tracked> {
        @Override
        public Tracked addingService(ServiceReference<ReportContribution> reference) {
            return new Tracked(reference);
        }

        @Override
        public void modifiedService(ServiceReference<ReportContribution> reference, Tracked tracked) {
            // Properties say nothing here.
        }

        @Override
        public void removedService(ServiceReference<ReportContribution> reference, Tracked tracked) {
            // A call under way ends by itself or stays abandoned.
        }
    }
}
