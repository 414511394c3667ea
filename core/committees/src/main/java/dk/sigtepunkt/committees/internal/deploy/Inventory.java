package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.BundleContent;
import dk.sigtepunkt.committees.internal.bundle.CommitteeBundles;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Kept;
import dk.sigtepunkt.committees.internal.bundle.Provenance;
import dk.sigtepunkt.committees.internal.bundle.ShippedBundles;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which committee bundle came from where: the framework's bundles beside the copies that are kept of them. */
final class Inventory {
    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);
    private static final DeployWords WORDS = DeployWords.danish();

    private static final Path FOLDER = InstallationData.deploy();
    private static final String BUILD = InstallationData.build();

    private final CommitteeBundles bundles;
    private final KeptBundles kept;
    private final ShippedBundles shipped;
    private final LiveCatalogue catalogue;

    Inventory(CommitteeBundles bundles, KeptBundles kept, ShippedBundles shipped, LiveCatalogue catalogue) {
        this.bundles = bundles;
        this.kept = kept;
        this.shipped = shipped;
        this.catalogue = catalogue;
    }

    List<InstalledBundle> all() {
        List<Kept> copies = kept.all();
        return bundles.all().stream()
                .flatMap(bundle ->
                        bundles.committee(bundle).map(committee -> installed(bundle, committee, copies)).stream())
                .sorted(Comparator.comparing(InstalledBundle::committee).thenComparing(InstalledBundle::bundle))
                .toList();
    }

    private InstalledBundle installed(Bundle bundle, CommitteeId committee, List<Kept> copies) {
        Optional<Provenance> origin = copies.stream()
                .filter(copy -> copy.from(bundle.getLocation()))
                .findFirst()
                .flatMap(Kept::provenance);
        boolean ofDistribution = shipped.brings(bundle.getLocation(), bundle.getVersion());
        return new InstalledBundle(
                bundle.getBundleId(),
                committee,
                bundle.getVersion().toString(),
                origin.map(Provenance::file)
                        .orElseGet(() -> new ArtifactFile(bundle.getLocation(), shipped.sha256(bundle.getLocation()))),
                new InstalledBundle.Installed(
                        origin.map(Provenance::by).orElse(ofDistribution ? WORDS.distribution() : WORDS.console()),
                        origin.map(Provenance::at)
                                .or(() -> Optional.of(Instant.ofEpochMilli(bundle.getLastModified()))),
                        ofDistribution),
                new InstalledBundle.Use(
                        bundle.getState() == Bundle.ACTIVE,
                        catalogue
                                .carrier(committee)
                                .filter(number -> number == bundle.getBundleId())
                                .isPresent()));
    }

    /** What a new arrival takes the place of: what lay in the same place, or what came by hand before it. */
    List<Bundle> replacedBy(CommitteeId committee, Optional<Path> dropped) {
        return dropped.map(this::droppedAt)
                .orElseGet(() -> bundles.of(committee).stream()
                        .filter(bundle -> provenance(bundle)
                                .filter(origin -> !origin.droppedHere(FOLDER, BUILD))
                                .isPresent())
                        .toList());
    }

    List<Bundle> droppedAt(Path path) {
        return provenances()
                .filter(origin -> origin.comesFrom(path, FOLDER, BUILD))
                .flatMap(origin -> bundles.at(origin.location()).stream())
                .toList();
    }

    /** Whether a dropped file is installed already, byte for byte; from now on it belongs to that place. */
    boolean adopt(Path path, String sha256) {
        Optional<Kept> present = kept.all().stream()
                .filter(copy -> copy.provenance()
                        .filter(origin -> origin.comesFrom(path, FOLDER, BUILD))
                        .filter(origin -> origin.file().sha256().equals(sha256))
                        .filter(origin -> bundles.at(origin.location()).isPresent())
                        .isPresent())
                .findFirst();
        present.ifPresent(copy -> describe(copy, copy.provenance().orElseThrow().in(path, BUILD)));
        return present.isPresent();
    }

    Optional<String> versionAt(String location) {
        return bundles.at(location)
                .map(bundle -> bundle.getVersion().toString())
                .or(() -> earlier(location)
                        .map(Kept::identity)
                        .map(Identity::version)
                        .map(Object::toString));
    }

    Optional<Kept> earlier(String location) {
        return location.isEmpty()
                ? Optional.empty()
                : kept.earlier().stream().filter(copy -> copy.from(location)).findFirst();
    }

    /** What is kept of a bundle; nothing of those that came with the distribution. */
    Optional<Kept> copy(Bundle bundle) {
        return kept.find(bundle.getLocation());
    }

    Artifact artifact(Kept copy) {
        return new Artifact(copy.file().getFileName().toString(), bytes(copy.file()));
    }

    boolean ours(Bundle bundle) {
        return provenance(bundle).isPresent();
    }

    void mark(Bundle bundle, boolean stopped) {
        kept.find(bundle.getLocation())
                .ifPresent(copy -> copy.provenance().ifPresent(origin -> describe(copy, origin.stopped(stopped))));
    }

    private void describe(Kept copy, Provenance origin) {
        if (copy.provenance().filter(origin::equals).isPresent()) {
            return;
        }
        try {
            kept.describe(copy.file(), origin);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What is taken out on purpose must not lie in the deploy folder, or it would come back; it is kept elsewhere. */
    void removeDropped(Provenance origin) {
        if (origin.droppedHere(FOLDER, BUILD)) {
            try {
                Files.deleteIfExists(origin.drop().place().orElseThrow());
            } catch (IOException stuck) {
                LOG.warn(WORDS.stillInFolder(origin.file().name()), stuck);
            }
        }
    }

    /** Lays an earlier file back into the deploy folder, so that the folder says what is installed. */
    void putBack(Provenance now, Kept earlier) {
        if (!now.droppedHere(FOLDER, BUILD)) {
            return;
        }
        try {
            Path place = now.drop().place().orElseThrow();
            Path half = Files.createTempFile(InstallationData.keptCommittees(), "half", ".tmp");
            try {
                Files.write(half, Artifact.alone(place.toString()) ? document(earlier.file()) : bytes(earlier.file()));
                Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("cannot put back " + now.file().name(), stuck);
        }
    }

    private static byte[] document(Path jar) throws IOException {
        try (JarFile content = new JarFile(jar.toFile())) {
            return content.getInputStream(content.getEntry(BundleContent.COMMITTEE_ENTRY))
                    .readAllBytes();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** Where a bundle came from; empty when it came by the framework's own commands or with the distribution. */
    Optional<Provenance> provenance(Bundle bundle) {
        return kept.find(bundle.getLocation()).flatMap(Kept::provenance);
    }

    private Stream<Provenance> provenances() {
        return kept.all().stream().flatMap(copy -> copy.provenance().stream());
    }
}
