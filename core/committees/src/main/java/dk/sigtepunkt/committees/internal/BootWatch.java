package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comes alive when Karaf has started every bundle of the boot. The extender reads bundles while they start, so by then
 * every committee of the boot is read or refused; those installed by hand follow here.
 */
@Component(service = BootWatch.class, immediate = true)
public final class BootWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BootWatch.class);

    private final BundleContext context;
    private final HandInstalled handInstalled;

    @Activate
    public BootWatch(
            BundleContext context,
            @Reference BootFinished bootFinished,
            @Reference CommitteeExtender extender,
            @Reference LiveCatalogue catalogue,
            @Reference ExpectedFocusAreas expected) {
        this.context = context;
        this.handInstalled = new HandInstalled(context, InstallationData.data().resolve("committees"));
        handInstalled.restore();
        context.addBundleListener(handInstalled);
        catalogue.bootIsRead();
        CatalogueSnapshot snapshot = catalogue.snapshot();
        Deviations.between(expected, snapshot.focusAreas()).forEach(LOG::warn);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(handInstalled);
    }
}
