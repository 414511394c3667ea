package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The one place where the core calls plug-in code, its constructors included. Tracks references only, so that nothing of
 * a plug-in's runs before it is asked and nothing of it is held after.
 */
@Component
public final class ContributionBoundary implements Contributions {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final BundleContext context;
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, ContributionThreads.named("committee-contribution-limit"));
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(ContributionThreads.named("committee-contribution-writer"));
    private final ContributionService desk;
    private final ServiceTracker<ReportContribution, ContributionServiceHandle> services;

    @Activate
    public ContributionBoundary(BundleContext context, @Reference Clock clock) {
        this.context = context;
        timer.setRemoveOnCancelPolicy(true);
        ContributionMemory memory =
                new ContributionMemory(InstallationData.data().resolve("contributions"), writer);
        this.desk = new ContributionService(memory, timer, LIMIT, clock);
        this.services = new ServiceTracker<>(context, ReportContribution.class, new References());
        services.open();
    }

    @Deactivate
    void close() {
        desk.close();
        services.close();
        timer.shutdownNow();
        // What is queued is still written.
        writer.shutdown();
    }

    @Override
    public Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
        return desk.forPeriod(committees, period);
    }

    @Override
    public Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
        return desk.faults(committees);
    }

    /** On a thread of the committee's. */
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

    private static int ranking(ServiceReference<ReportContribution> reference) {
        return reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
    }

    private final class References implements ServiceTrackerCustomizer<ReportContribution, ContributionServiceHandle> {
        @Override
        public @Nullable ContributionServiceHandle addingService(ServiceReference<ReportContribution> reference) {
            Bundle bundle = reference.getBundle();
            if (bundle == null || !(reference.getProperty(Constants.SERVICE_ID) instanceof Long service)) {
                return null;
            }
            ContributionServiceHandle speaker = new ContributionServiceHandle(
                    bundle.getBundleId(),
                    bundle.getVersion().toString(),
                    service,
                    ranking(reference),
                    period -> contribute(reference, period));
            desk.arrived(speaker);
            return speaker;
        }

        @Override
        public void modifiedService(ServiceReference<ReportContribution> reference, ContributionServiceHandle speaker) {
            speaker.rank(ranking(reference));
        }

        @Override
        public void removedService(ServiceReference<ReportContribution> reference, ContributionServiceHandle speaker) {
            // The framework waits for this before it takes the service's bundle down.
            desk.left(speaker);
        }
    }
}
