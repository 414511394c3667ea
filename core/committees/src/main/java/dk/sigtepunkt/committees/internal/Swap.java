package dk.sigtepunkt.committees.internal;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a bundle in service beside the one it replaces, changes over in one step, waits until nobody reads from the old
 * one, and only then takes that away. Whatever goes wrong before the change, nothing has changed.
 */
final class Swap {
    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);
    private static final Duration DRAIN = Duration.ofSeconds(15);

    private final BundleContext context;
    private final LiveCatalogue catalogue;
    private final Starter starter;

    Swap(BundleContext context, LiveCatalogue catalogue, Starter starter) {
        this.context = context;
        this.catalogue = catalogue;
        this.starter = starter;
    }

    /** A fresh bundle that serves, or what is wrong with it. */
    record Result(Optional<Bundle> bundle, List<String> findings) {}

    /** @param instead bundles that no longer count from the change on; they go on running until {@link #takeAway} */
    Result in(String location, byte[] jar, Collection<Bundle> instead) {
        Bundle fresh;
        try {
            fresh = context.installBundle(location, new ByteArrayInputStream(jar));
        } catch (BundleException unreadable) {
            return new Result(Optional.empty(), List.of(Trouble.of(unreadable)));
        }
        boolean serves = false;
        catalogue.stage(fresh.getBundleId());
        try {
            Optional<String> trouble = starter.start(fresh);
            if (trouble.isPresent()) {
                return new Result(Optional.empty(), List.of(trouble.get()));
            }
            serves = catalogue.swap(fresh.getBundleId(), numbers(instead));
            return serves
                    ? new Result(Optional.of(fresh), List.of())
                    : new Result(Optional.empty(), catalogue.unstage(fresh.getBundleId()));
        } finally {
            if (!serves) {
                catalogue.unstage(fresh.getBundleId());
                uninstall(fresh);
            }
        }
    }

    /** Takes bundles away that no longer count, once nobody reads from them. */
    void takeAway(Collection<Bundle> bundles) {
        drain();
        bundles.forEach(Swap::uninstall);
    }

    /** Waits until nobody reads what was served before the last change. */
    void drain() {
        try {
            if (!catalogue.drained(DRAIN)) {
                LOG.warn("En læsning er ikke færdig efter {} sekunder; skiftet går videre", DRAIN.toSeconds());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    static List<Long> numbers(Collection<Bundle> bundles) {
        return bundles.stream().map(Bundle::getBundleId).toList();
    }

    private static void uninstall(Bundle bundle) {
        try {
            // A bundle that hangs while it starts holds its own lock for ever; nobody may wait for it.
            if (bundle.getState() != Bundle.STARTING) {
                bundle.uninstall();
            }
        } catch (BundleException stuck) {
            LOG.warn("{} kan ikke fjernes", bundle, stuck);
        }
    }
}
