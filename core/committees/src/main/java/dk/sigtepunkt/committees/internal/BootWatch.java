package dk.sigtepunkt.committees.internal;

import org.apache.karaf.features.BootFinished;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Comes alive when Karaf has started every bundle of the boot. The extender is a delayed component that this one alone
 * wakes: it has then read or refused every active committee before the constructor below runs, and reads those that come
 * later as they start. Those installed by hand under an earlier build follow here.
 */
@Component(service = BootWatch.class, immediate = true)
public final class BootWatch {
    private final BundleContext context;
    private final HandInstalled handInstalled;

    @Activate
    public BootWatch(
            BundleContext context,
            @Reference BootFinished bootFinished,
            @Reference CommitteeExtender extender,
            @Reference LiveCatalogue catalogue) {
        this.context = context;
        this.handInstalled = new HandInstalled(
                context,
                new KeptBundles(InstallationData.data().resolve("committees")),
                new ShippedBundles(InstallationData.systemRepository()));
        context.addBundleListener(handInstalled);
        handInstalled.restore();
        handInstalled.keepPresent();
        catalogue.bootIsRead();
    }

    @Deactivate
    void close() {
        context.removeBundleListener(handInstalled);
    }
}
