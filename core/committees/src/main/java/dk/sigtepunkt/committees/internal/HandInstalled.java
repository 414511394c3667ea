package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.committees.internal.KeptBundles.Identity;
import dk.sigtepunkt.committees.internal.KeptBundles.Kept;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a copy of every committee bundle that was installed or updated by hand in {@code committees/} of the data
 * folder, because the framework's own cache is thrown away with each new build of the product. What the distribution's
 * own features brought is not kept: a new build brings it again, in its own version.
 */
final class HandInstalled implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(HandInstalled.class);

    private final BundleContext context;
    private final KeptBundles kept;
    private final ShippedBundles shipped;
    private volatile boolean restored;

    HandInstalled(BundleContext context, KeptBundles kept, ShippedBundles shipped) {
        this.context = context;
        this.kept = kept;
        this.shipped = shipped;
    }

    /** Installs what an earlier build's cache knew and this one does not. */
    void restore() {
        kept.all().stream().filter(copy -> !superfluous(copy)).forEach(this::restore);
        restored = true;
    }

    /** Keeps what was started before anyone listened, for example from {@code deploy/}. */
    void keepPresent() {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.ACTIVE && BundleContent.in(bundle)) {
                keep(bundle);
            }
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (bundle.getSymbolicName() == null) {
            return;
        }
        switch (event.getType()) {
            case BundleEvent.STARTED, BundleEvent.UPDATED -> {
                if (BundleContent.in(bundle)) {
                    keep(bundle);
                }
            }
            case BundleEvent.UNINSTALLED -> kept.forget(identity(bundle));
            default -> {
                // Only what changes the content of an installed bundle matters.
            }
        }
    }

    private void keep(Bundle bundle) {
        if (!own(bundle)) {
            kept.keep(identity(bundle), new BundleJar(bundle)::writeTo);
        }
        // While copies are being restored, one that is not installed yet is no leftover.
        if (restored) {
            Set<Identity> installed = Arrays.stream(context.getBundles())
                    .filter(other -> other.getSymbolicName() != null)
                    .map(HandInstalled::identity)
                    .collect(Collectors.toSet());
            kept.forgetOthers(bundle.getSymbolicName(), installed);
        }
    }

    /** The same version is here already, or the distribution has come to bring a higher one. */
    private boolean superfluous(Kept copy) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> copy.identity().symbolicName().equals(bundle.getSymbolicName()))
                .anyMatch(bundle -> bundle.getVersion().equals(copy.identity().version())
                        || (own(bundle)
                                && bundle.getVersion().compareTo(copy.identity().version()) > 0));
    }

    private void restore(Kept copy) {
        try {
            context.installBundle(copy.file().toUri().toString()).start();
            LOG.info("{} er installeret igen fra datamappen", copy.file().getFileName());
        } catch (BundleException broken) {
            LOG.warn("{} kan ikke installeres fra datamappen", copy.file(), broken);
        }
    }

    private boolean own(Bundle bundle) {
        return shipped.brings(bundle.getLocation(), bundle.getVersion());
    }

    private static Identity identity(Bundle bundle) {
        return new Identity(bundle.getSymbolicName(), bundle.getVersion());
    }
}
