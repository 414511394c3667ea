package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Kept;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link KeptBundles} in step with the framework: a copy of every committee bundle that was installed or updated
 * by the framework's own commands, because the framework's cache is thrown away with each new build of the product; and
 * no copy of what is no longer installed. What the distribution's own features brought is not kept: a new build brings
 * it again, in its own version.
 */
public final class HandInstalled implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(HandInstalled.class);
    private static final KeepingWords WORDS = KeepingWords.danish();

    private final BundleContext context;
    private final KeptBundles kept;
    private final ShippedBundles shipped;
    private final LongConsumer uninstalled;
    private final Clock clock;

    /** @param uninstalled told of every bundle that is gone */
    public HandInstalled(
            BundleContext context, KeptBundles kept, ShippedBundles shipped, LongConsumer uninstalled, Clock clock) {
        this.context = context;
        this.kept = kept;
        this.shipped = shipped;
        this.uninstalled = uninstalled;
        this.clock = clock;
    }

    /** Keeps what was started before anyone listened. */
    public void keepPresent() {
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
            case BundleEvent.STARTED -> {
                if (BundleContent.in(bundle)) {
                    keep(bundle);
                }
            }
            case BundleEvent.UPDATED -> {
                if (BundleContent.in(bundle)) {
                    keep(bundle);
                    kept.find(bundle.getLocation()).ifPresent(old -> keepUpdated(bundle, old));
                }
            }
            case BundleEvent.UNINSTALLED -> {
                kept.leaves(bundle.getLocation(), identity(bundle));
                uninstalled.accept(bundle.getBundleId());
            }
            default -> {
                // Only what changes the content of an installed bundle matters.
            }
        }
    }

    private void keep(Bundle bundle) {
        // What serves without its code is no copy of what was installed; that lies there already.
        if (Provenance.ours(bundle.getLocation())
                || shipped.holds(bundle)
                || OutdatedCode.of(bundle).isPresent()) {
            return;
        }
        kept.keep(identity(bundle), new BundleJar(bundle)::writeTo);
        Set<Identity> installed = Arrays.stream(context.getBundles())
                .filter(other -> other.getSymbolicName() != null)
                .map(HandInstalled::identity)
                .collect(Collectors.toSet());
        kept.forgetOthers(bundle.getSymbolicName(), installed);
    }

    /** What came through this product was updated past it. */
    private void keepUpdated(Bundle bundle, Kept old) {
        try {
            ByteArrayOutputStream jar = new ByteArrayOutputStream();
            new BundleJar(bundle).writeTo(jar);
            Provenance origin = old.provenance().orElseThrow();
            kept.leaves(origin.location(), old.identity());
            kept.keep(
                    identity(bundle),
                    jar.toByteArray(),
                    new Provenance(
                            origin.location(),
                            new ArtifactFile("bundle:update", Sha256.hex(jar.toByteArray())),
                            WORDS.console(),
                            clock.instant(),
                            new Provenance.Drop(Optional.empty(), origin.drop().build()),
                            "",
                            false));
        } catch (IOException unwritable) {
            LOG.warn(WORDS.updateNotKept(bundle), unwritable);
        }
    }

    /** Whether a kept copy has nothing to add to what is installed. */
    public boolean superfluous(Kept copy) {
        return copy.provenance()
                .map(origin -> context.getBundle(origin.location()) != null)
                .orElseGet(() -> Arrays.stream(context.getBundles())
                        .filter(bundle -> copy.identity().symbolicName().equals(bundle.getSymbolicName()))
                        .anyMatch(bundle -> covers(bundle, copy.identity().version())));
    }

    /** The same version is here already, or the distribution has come to bring a higher one. */
    private boolean covers(Bundle bundle, Version version) {
        boolean higher = bundle.getVersion().compareTo(version) > 0;
        return bundle.getVersion().equals(version)
                || (higher && shipped.brings(bundle.getLocation(), bundle.getVersion()));
    }

    public static Identity identity(Bundle bundle) {
        return new Identity(bundle.getSymbolicName(), bundle.getVersion());
    }
}
