package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.plugin.DataSource;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.sources.PluginSources;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Finds a committee's own data source and calls it. Tracks references only: nothing of a plug-in's runs before it is asked,
 * and nothing of it is held after. A service speaks for the committee whose content its bundle, in this version, brings.
 */
@Component
public final class SourceBoundary implements PluginSources {
    private final BundleContext context;
    private final Catalogue catalogue;
    private final SourceCalls calls;
    private final ServiceTracker<DataSource, ServiceReference<DataSource>> services;

    @Activate
    public SourceBoundary(BundleContext context, @Reference Catalogue catalogue, @Reference Clock clock) {
        this.context = context;
        this.catalogue = catalogue;
        this.calls = new SourceCalls(clock);
        this.services = new ServiceTracker<>(context, DataSource.class, null) {
            @Override
            public ServiceReference<DataSource> addingService(ServiceReference<DataSource> reference) {
                return reference;
            }

            @Override
            public void removedService(
                    ServiceReference<DataSource> reference, ServiceReference<DataSource> nothingWasGot) {
                // The service itself was never got here.
            }
        };
        services.open();
    }

    @Deactivate
    void close() {
        services.close();
    }

    @Override
    public FetchResult fetch(SourceKey source, FetchRequest request) {
        Optional<ServiceReference<DataSource>> service = catalogue
                .snapshot()
                .committee(source.committee())
                .filter(KnownCommittee::active)
                .flatMap(committee -> service(committee, source.key()));
        return service.map(reference -> calls.ask(source, asked -> fetch(reference, asked), request))
                .orElseGet(() -> SourceCalls.missing(source));
    }

    private Optional<ServiceReference<DataSource>> service(KnownCommittee committee, String key) {
        @Nullable ServiceReference<DataSource>[] all = services.getServiceReferences();
        return Stream.ofNullable(all)
                .flatMap(Arrays::stream)
                .flatMap(Stream::ofNullable)
                .filter(reference -> key.equals(reference.getProperty(DataSource.KEY)))
                .filter(reference -> brings(reference.getBundle(), committee))
                .max(ServiceReference::compareTo);
    }

    /** An update in place keeps the bundle: only the version tells its services from those of the version before. */
    private static boolean brings(@Nullable Bundle bundle, KnownCommittee committee) {
        return bundle != null
                && bundle.getBundleId() == committee.carrier()
                && bundle.getVersion().toString().equals(committee.version());
    }

    /** On a thread of the committee's. */
    private @Nullable FetchResult fetch(ServiceReference<DataSource> reference, FetchRequest request) {
        DataSource service = context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("the service went away, or its constructor failed: " + reference);
        }
        try {
            return service.fetch(request);
        } finally {
            context.ungetService(reference);
        }
    }
}
