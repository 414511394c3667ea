package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Kept;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.committees.internal.refusal.WholeJar;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
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
public final class Restoration {
    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);
    private static final KeepingWords WORDS = KeepingWords.danish();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final BundleContext context;
    private final KeptBundles kept;
    private final Predicate<Kept> superfluous;
    private final Signatures signatures;
    private final Handling handling;
    private final Refused refused;

    /** Told of a file that did not come back, and why. */
    @FunctionalInterface
    public interface Refused {
        void file(String name, Optional<CommitteeId> committee, Objection objection);
    }

    public Restoration(
            BundleContext context,
            KeptBundles kept,
            Predicate<Kept> superfluous,
            Signatures signatures,
            Refused refused) {
        this.context = context;
        this.kept = kept;
        this.superfluous = superfluous;
        this.signatures = signatures;
        this.handling = new Handling(LIMIT);
        this.refused = refused;
    }

    public void run() {
        DamagedCopies damaged = new DamagedCopies(context, kept);
        damaged.mend();
        kept.all().stream().filter(Restoration::deletedMeanwhile).forEach(this::leaves);
        kept.all().stream().filter(this::replacedMeanwhile).forEach(this::leaves);
        for (Bundle bundle : context.getBundles()) {
            if (Provenance.ours(bundle.getLocation())
                    && kept.find(bundle.getLocation()).isEmpty()) {
                handling.uninstall(bundle);
            }
        }
        kept.all().stream().filter(superfluous.negate()).forEach(this::install);
        kept.all().stream()
                .filter(copy ->
                        copy.provenance().filter(origin -> !origin.stopped()).isPresent())
                .forEach(this::start);
        // Last, when what serves instead has come.
        damaged.name(refused);
    }

    private static boolean deletedMeanwhile(Kept copy) {
        return copy.provenance()
                .filter(origin -> origin.droppedHere(InstallationData.deploy(), InstallationData.build()))
                .flatMap(origin -> origin.drop().place())
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
                .filter(other -> other.drop().place().equals(place.drop().place()))
                .filter(other ->
                        place.drop().place().isPresent() || committee(other).equals(committee(place)))
                .max(Comparator.comparing(Provenance::at));
    }

    private static String committee(Provenance origin) {
        return origin.location().split("/", 2)[0];
    }

    private void leaves(Kept copy) {
        Provenance origin = copy.provenance().orElseThrow();
        Bundle bundle = context.getBundle(origin.location());
        if (bundle != null) {
            handling.uninstall(bundle);
        }
        kept.leaves(origin.location(), copy.identity());
        LOG.info(WORDS.leaves(origin.file().name()));
    }

    private void install(Kept copy) {
        if (!WholeJar.at(copy.file())) {
            return;
        }
        try {
            byte[] content = Files.readAllBytes(copy.file());
            Optional<Objection> objection = copy.provenance()
                    .map(origin -> signatures.objection(content, origin.at()))
                    .orElseGet(() -> signatures.objection(content));
            if (objection.isPresent()) {
                refuse(copy, objection.get());
                return;
            }
            String location = copy.provenance()
                    .map(Provenance::location)
                    .orElse(copy.file().toUri().toString());
            Bundle bundle = OutdatedCode.install(context, location, content);
            if (copy.provenance().isEmpty()) {
                bundle.start();
            }
            LOG.info(WORDS.comesBack(copy.file()));
        } catch (IOException | BundleException broken) {
            LOG.warn(WORDS.doesNotComeBack(copy.file()), broken);
            refuse(copy, Objection.quotingNothing(WORDS.cannotComeBack(copy.file())));
        }
    }

    /** Ours are not started by the framework: one that hangs must not keep the server from starting. */
    private void start(Kept copy) {
        Bundle bundle =
                context.getBundle(copy.provenance().map(Provenance::location).orElse(""));
        if (bundle != null && bundle.getState() != Bundle.ACTIVE) {
            handling.start(bundle).trouble().ifPresent(trouble -> refuse(copy, trouble));
        }
    }

    private void refuse(Kept copy, Objection why) {
        String file = copy.provenance()
                .map(origin -> origin.file().name())
                .orElse(copy.file().getFileName().toString());
        refused.file(file, copy.provenance().flatMap(Provenance::committee), why.named(file));
    }
}
