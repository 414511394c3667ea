package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.BundleFailure;
import dk.sigtepunkt.committees.internal.bundle.Handling;
import dk.sigtepunkt.committees.internal.bundle.OutdatedCode;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
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
    private static final DeployWords WORDS = DeployWords.danish();
    private static final Duration DRAIN = Duration.ofSeconds(15);

    private final BundleContext context;
    private final LiveCatalogue catalogue;
    private final Handling handling;

    Swap(BundleContext context, LiveCatalogue catalogue, Handling handling) {
        this.context = context;
        this.catalogue = catalogue;
        this.handling = handling;
    }

    /** A fresh bundle that serves, or what is wrong with it; one of the two. */
    record Result(Optional<Bundle> bundle, List<Objection> findings) {
        static Result refused(Objection objection) {
            return new Result(Optional.empty(), List.of(objection));
        }
    }

    /** @param instead bundles that no longer count from the change on; they go on running until {@link #takeAway} */
    Result in(String location, byte[] jar, Collection<Bundle> instead) {
        Bundle fresh;
        try {
            fresh = OutdatedCode.install(context, location, jar);
        } catch (BundleException unreadable) {
            return Result.refused(BundleFailure.of(unreadable));
        }
        catalogue.stage(fresh.getBundleId());
        Handling.Result started = handling.start(fresh);
        if (started.hangs()) {
            // It stays staged: should it come to itself, what it offers is not served before it is uninstalled.
            return Result.refused(started.trouble().orElseThrow());
        }
        return changeOver(fresh, started, instead);
    }

    private Result changeOver(Bundle fresh, Handling.Result started, Collection<Bundle> instead) {
        boolean serves = false;
        List<Objection> findings = started.trouble().map(List::of).orElse(List.of());
        try {
            serves = findings.isEmpty() && catalogue.swap(fresh.getBundleId(), numbers(instead));
        } finally {
            if (!serves) {
                List<Objection> refused = catalogue.unstage(fresh.getBundleId());
                findings = findings.isEmpty() ? refused : findings;
                handling.uninstall(fresh);
            }
        }
        if (serves) {
            return new Result(Optional.of(fresh), List.of());
        }
        return findings.isEmpty()
                ? Result.refused(Objection.quotingNothing(WORDS.contentNotRead()))
                : new Result(Optional.empty(), findings);
    }

    /** Takes bundles away that no longer count, once nobody reads from them. @return what could not be taken away */
    List<String> takeAway(Collection<Bundle> bundles) {
        drain();
        return bundles.stream()
                .flatMap(bundle -> handling.uninstall(bundle).trouble().stream())
                .map(Objection::sentence)
                .toList();
    }

    /** Waits until nobody reads what was served before the last change. */
    void drain() {
        try {
            if (!catalogue.drained(DRAIN)) {
                LOG.warn(WORDS.readingGoesOn(DRAIN));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    static List<Long> numbers(Collection<Bundle> bundles) {
        return bundles.stream().map(Bundle::getBundleId).toList();
    }
}
