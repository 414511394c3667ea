package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.domain.committees.Contributions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/** The one place where the core calls plug-in code: a time limit, one catch, and a bounded number of threads. */
@Component
public final class ContributionBoundary implements Contributions {
    private static final int MOST_THREADS = 16;
    private static final long LIMIT_MILLIS = 2000;

    private final LiveCatalogue catalogue;
    private final ServiceTracker<ReportContribution, ReportContribution> services;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), ContributionBoundary::thread);

    @Activate
    public ContributionBoundary(BundleContext context, @Reference LiveCatalogue catalogue) {
        this.catalogue = catalogue;
        this.services = new ServiceTracker<>(context, ReportContribution.class, null);
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
        threads.shutdownNow();
    }

    @Override
    public Map<CommitteeId, Contribution> forPeriod(Period period) {
        Map<CommitteeId, Future<Contribution>> asked = new TreeMap<>();
        Map<CommitteeId, Contribution> answers = new TreeMap<>();
        services.getTracked().forEach((reference, service) -> {
            CommitteeId committee = owner(reference);
            if (committee != null) {
                ask(service, period, committee, asked, answers);
            }
        });
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);
        asked.forEach((committee, answer) -> answers.put(committee, answer(answer, deadline)));
        return answers;
    }

    private void ask(
            ReportContribution service,
            Period period,
            CommitteeId committee,
            Map<CommitteeId, Future<Contribution>> asked,
            Map<CommitteeId, Contribution> answers) {
        try {
            asked.put(committee, threads.submit(() -> service.contribute(period)));
        } catch (java.util.concurrent.RejectedExecutionException busy) {
            answers.put(
                    committee,
                    new Contribution.Failure(
                            "Udvalgets bidrag kunne ikke hentes: tidligere kald er ikke vendt tilbage."));
        }
    }

    private static Contribution answer(Future<Contribution> asked, long deadline) {
        try {
            Contribution answer = asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return answer == null ? new Contribution.Failure("Udvalgets bidrag var tomt.") : answer;
        } catch (TimeoutException tooSlow) {
            asked.cancel(true);
            return new Contribution.Failure("Udvalgets bidrag kom ikke inden for to sekunder.");
        } catch (ExecutionException broken) {
            return new Contribution.Failure("Udvalgets bidrag fejlede.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Contribution.Failure("Serveren er ved at lukke.");
        }
    }

    private @org.jspecify.annotations.Nullable CommitteeId owner(ServiceReference<ReportContribution> reference) {
        Bundle bundle = reference.getBundle();
        return bundle == null
                ? null
                : catalogue.committeeOf(bundle.getBundleId()).orElse(null);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "committee-contribution");
        thread.setDaemon(true);
        return thread;
    }
}
