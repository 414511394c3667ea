package dk.sigtepunkt.committees.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Comes alive when Karaf has started every bundle of the boot. The extender is a delayed component that this one alone
 * wakes: it has then read or refused every active committee before the constructor below runs, and reads those that come
 * later as they start. Those installed while an earlier server ran follow here, and last the deploy folder is looked at.
 */
@Component(service = BootWatch.class, immediate = true)
public final class BootWatch {
    /** The deploy folder's {@code felix.fileinstall.active.level}: one above what Karaf starts with. */
    private static final int DEPLOY_FOLDER = 101;

    private final BundleContext context;
    private final HandInstalled handInstalled;

    @Activate
    public BootWatch(
            BundleContext context,
            @Reference BootFinished bootFinished,
            @Reference CommitteeExtender extender,
            @Reference LiveCatalogue catalogue,
            @Reference DeployFolder deployFolder,
            @Reference Signatures signatures,
            @Reference Clock clock) {
        this.context = context;
        KeptBundles kept = new KeptBundles(InstallationData.keptCommittees());
        ShippedBundles shipped = new ShippedBundles(InstallationData.systemRepository());
        handInstalled = new HandInstalled(context, kept, shipped, catalogue::uninstalled, clock);
        context.addBundleListener(handInstalled);
        new Restoration(
                        context,
                        kept,
                        handInstalled::superfluous,
                        signatures,
                        (file, why) -> catalogue.refuseFile(file, Optional.empty(), List.of(why)))
                .run();
        handInstalled.keepPresent();
        CommitteeBundles bundles = new CommitteeBundles(context);
        catalogue.bootIsRead(bundles.all().stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .flatMap(bundle -> bundles.committee(bundle).stream())
                .collect(Collectors.toUnmodifiableSet()));
        context.getBundle(0).adapt(FrameworkStartLevel.class).setStartLevel(DEPLOY_FOLDER);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(handInstalled);
    }
}
