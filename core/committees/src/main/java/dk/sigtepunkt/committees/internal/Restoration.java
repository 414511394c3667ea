package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.committees.internal.KeptBundles.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a start: brings back what was installed while an earlier server ran, and takes away what was not meant to stay.
 * The framework's cache is new with every build of the product, and a server may have died in the middle of a swap.
 */
final class Restoration {
    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    private final BundleContext context;
    private final KeptBundles kept;
    private final Predicate<Kept> superfluous;
    private final Signatures signatures;

    Restoration(BundleContext context, KeptBundles kept, Predicate<Kept> superfluous, Signatures signatures) {
        this.context = context;
        this.kept = kept;
        this.superfluous = superfluous;
        this.signatures = signatures;
    }

    void run() {
        kept.all().stream().filter(this::deletedMeanwhile).forEach(this::leaves);
        kept.all().stream().filter(this::replacedMeanwhile).forEach(this::leaves);
        for (Bundle bundle : context.getBundles()) {
            if (Provenance.ours(bundle.getLocation())
                    && kept.find(bundle.getLocation()).isEmpty()) {
                uninstall(bundle);
            }
        }
        kept.all().stream().filter(superfluous.negate()).forEach(this::install);
    }

    private boolean deletedMeanwhile(Kept copy) {
        return copy.provenance()
                .filter(Inventory::inDeployFolder)
                .flatMap(Provenance::dropped)
                .filter(Files::notExists)
                .isPresent();
    }

    /** Two copies from the same place: the server died between the change and the end of the swap. */
    private boolean replacedMeanwhile(Kept copy) {
        return copy.provenance()
                .filter(origin -> newestFrom(origin)
                        .filter(newest -> !newest.location().equals(origin.location()))
                        .isPresent())
                .isPresent();
    }

    private Optional<Provenance> newestFrom(Provenance place) {
        return kept.all().stream()
                .flatMap(copy -> copy.provenance().stream())
                .filter(other -> other.dropped().equals(place.dropped())
                        && committee(other).equals(committee(place)))
                .max(Comparator.comparing(Provenance::at));
    }

    private static String committee(Provenance origin) {
        return origin.location().split("/", 2)[0];
    }

    private void leaves(Kept copy) {
        Provenance origin = copy.provenance().orElseThrow();
        Bundle bundle = context.getBundle(origin.location());
        if (bundle != null) {
            uninstall(bundle);
        }
        kept.leaves(origin.location(), copy.identity());
        LOG.info("{} er ikke længere installeret", origin.file());
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException stuck) {
            LOG.warn("{} kan ikke fjernes", bundle, stuck);
        }
    }

    private void install(Kept copy) {
        try (InputStream jar = Files.newInputStream(copy.file())) {
            Optional<String> objection = signatures.objection(Files.readAllBytes(copy.file()));
            if (objection.isPresent()) {
                LOG.warn("{} installeres ikke igen: {}", copy.file().getFileName(), objection.get());
                return;
            }
            String location = copy.provenance()
                    .map(Provenance::location)
                    .orElse(copy.file().toUri().toString());
            Bundle bundle = context.installBundle(location, jar);
            if (copy.provenance().filter(Provenance::stopped).isEmpty()) {
                bundle.start();
            }
            LOG.info("{} er installeret igen fra datamappen", copy.file().getFileName());
        } catch (IOException | BundleException broken) {
            LOG.warn("{} kan ikke installeres fra datamappen", copy.file(), broken);
        }
    }
}
