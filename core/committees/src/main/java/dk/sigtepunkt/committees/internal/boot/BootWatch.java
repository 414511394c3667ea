package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.committees.internal.bundle.CommitteeBundles;
import dk.sigtepunkt.committees.internal.bundle.HandInstalled;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles;
import dk.sigtepunkt.committees.internal.bundle.Restoration;
import dk.sigtepunkt.committees.internal.bundle.ShippedBundles;
import dk.sigtepunkt.committees.internal.bundle.Signatures;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.deploy.DeployFolder;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import java.time.Clock;
import java.util.List;
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
    private static final StartWords WORDS = StartWords.danish();
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
            @Reference Installation installation,
            @Reference Clock clock,
            @Reference StartFaults faults) {
        this.context = context;
        KeptBundles kept = faults.made(BootWatch::kept);
        ShippedBundles shipped = new ShippedBundles(InstallationData.systemRepository(), installation.leftOut());
        handInstalled = new HandInstalled(context, kept, shipped, catalogue::uninstalled, clock);
        context.addBundleListener(handInstalled);
        new Restoration(
                        context,
                        kept,
                        handInstalled::superfluous,
                        signatures,
                        (file, committee, why) -> catalogue.refuseFile(file, committee, List.of(why)))
                .run();
        handInstalled.keepPresent();
        CommitteeBundles bundles = new CommitteeBundles(context, shipped::leavesOut);
        catalogue.bootIsRead(bundles.all().stream()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .flatMap(bundle -> bundles.committee(bundle).stream())
                .collect(Collectors.toUnmodifiableSet()));
        context.getBundle(0).adapt(FrameworkStartLevel.class).setStartLevel(DEPLOY_FOLDER);
    }

    /** Were the folder empty, what was installed by hand would be taken out as no longer wanted. */
    private static KeptBundles kept() {
        KeptBundles kept = new KeptBundles(InstallationData.keptCommittees());
        if (!kept.readable()) {
            throw new StartFailure(new StartFault(
                    StartFault.Kind.DATA_FOLDER,
                    WORDS.folderUnreadable(InstallationData.keptCommittees(), System.getProperty("user.name")),
                    WORDS.letTheUserIn()));
        }
        return kept;
    }

    @Deactivate
    void close() {
        context.removeBundleListener(handInstalled);
    }
}
