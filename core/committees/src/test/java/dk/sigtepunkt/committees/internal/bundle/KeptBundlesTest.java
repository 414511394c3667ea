package dk.sigtepunkt.committees.internal.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Kept;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class KeptBundlesTest {
    @TempDir
    Path folder;

    private Path source;
    private KeptBundles kept;

    @BeforeEach
    void folders() {
        source = folder.resolve("source");
        kept = new KeptBundles(folder.resolve("committees"));
    }

    private static Identity identity(String name, String version) {
        return new Identity(name, Version.parseVersion(version));
    }

    private void keep(String name, String version) throws IOException {
        kept.keep(identity(name, version), new BundleJar(bundle(name, version))::writeTo);
    }

    /** A bundle whose entries are files of a folder. */
    private Bundle bundle(String name, String version) throws IOException {
        write("META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: %s;singleton:=true
                Bundle-Version: %s
                """.formatted(name, version));
        write("COMMITTEE-INF/committee.yaml", "id: havn");
        write("COMMITTEE-INF/data/tal.csv", "x;y");
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    String path = arguments == null ? "" : arguments[0].toString();
                    return switch (method.getName()) {
                        case "getEntryPaths" -> Collections.enumeration(paths(path));
                        case "getEntry" -> url(path);
                        default -> name;
                    };
                });
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Set<String> paths(String path) throws IOException {
        String inside = path.equals("/") ? "" : path;
        try (Stream<Path> files = Files.list(source.resolve(inside))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(inside + file.getFileName() + (Files.isDirectory(file) ? "/" : "")));
            return names;
        }
    }

    private URL url(String path) throws IOException {
        return source.resolve(path).toUri().toURL();
    }

    @Test
    void aBundleIsRebuiltFromWhatItHolds() throws IOException {
        keep("dk.havn", "1.0.0");
        Kept copy = kept.all().get(0);
        assertThat(copy.identity()).isEqualTo(identity("dk.havn", "1.0.0"));
        try (JarFile jar = new JarFile(copy.file().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .containsExactly(
                            "META-INF/MANIFEST.MF", "COMMITTEE-INF/committee.yaml", "COMMITTEE-INF/data/tal.csv");
            assertThat(jar.getInputStream(jar.getEntry("COMMITTEE-INF/data/tal.csv"))
                            .readAllBytes())
                    .isEqualTo("x;y".getBytes(UTF_8));
        }
    }

    @Test
    void theSameVersionWithOtherContentReplacesItsCopy() throws IOException {
        keep("dk.havn", "1.0.0");
        write("COMMITTEE-INF/data/mere.csv", "z");
        keep("dk.havn", "1.0.0");
        assertThat(kept.all()).hasSize(1);
        try (JarFile jar = new JarFile(kept.all().get(0).file().toFile())) {
            assertThat(jar.getEntry("COMMITTEE-INF/data/mere.csv")).isNotNull();
        }
    }

    @Test
    void onlyCopiesOfTheSameNameThatNothingInstalledNeedsAreDeleted() throws IOException {
        keep("dk.havn", "1.0.0");
        keep("dk.havn", "1.1.0");
        keep("dk.havn-fjord", "1.0.0");
        kept.forgetOthers("dk.havn", Set.of(identity("dk.havn", "1.1.0")));
        assertThat(kept.all())
                .extracting(Kept::identity)
                .containsExactlyInAnyOrder(identity("dk.havn", "1.1.0"), identity("dk.havn-fjord", "1.0.0"));
    }

    @Test
    void anUninstalledBundleIsForgotten() throws IOException {
        keep("dk.havn", "1.0.0");
        kept.leaves("", identity("dk.havn", "1.0.0"));
        assertThat(kept.all()).isEmpty();
    }

    private static final Path DEPLOY = Path.of("/deploy");
    private static final Path DROPPED = DEPLOY.resolve("havn.committee.yaml");

    @Test
    void whatLaysInTheSamePlaceOrWasCarriedAlongIsTheNextVersion() {
        Provenance old = provenance("sigtepunkt:havn/ab12/1");
        Path folder = Path.of("/new/deploy");
        Path carried = folder.resolve("havn.committee.yaml");
        Path other = folder.resolve("fjord.committee.yaml");
        assertThat(old.comesFrom(DROPPED, DEPLOY, "build-1")).isTrue();
        assertThat(old.comesFrom(DEPLOY.resolve("fjord.committee.yaml"), DEPLOY, "build-1"))
                .isFalse();
        assertThat(old.comesFrom(carried, folder, "build-2")).isTrue();
        assertThat(old.comesFrom(other, folder, "build-2")).isFalse();
        assertThat(old.comesFrom(folder.resolve("fjord/havn.committee.yaml"), folder, "build-2"))
                .as("another committee's folder")
                .isFalse();
        assertThat(old.droppedHere(DEPLOY, "build-1")).isTrue();
        assertThat(old.droppedHere(DEPLOY, "build-2")).isFalse();
        assertThat(old.in(carried, "build-2").droppedHere(folder, "build-2")).isTrue();
    }

    private static Provenance provenance(String location) {
        return new Provenance(
                location,
                new ArtifactFile("havn.committee.yaml", "ab12"),
                "administrator",
                Instant.parse("2026-11-23T08:00:00Z"),
                new Provenance.Drop(Optional.of(DROPPED), "build-1"),
                "mvn:dk/havn/1.0.0",
                false);
    }

    @Test
    void whoBroughtABundleIsKeptWithIt() throws IOException {
        Provenance provenance = provenance("sigtepunkt:havn/ab12/1");
        kept.keep(identity("dk.havn", "1.0.0"), jar("dk.havn", "1.0.0"), provenance);
        Kept copy = kept.find("sigtepunkt:havn/ab12/1").orElseThrow();
        assertThat(copy.provenance()).contains(provenance);
        kept.describe(copy.file(), provenance.stopped(true));
        assertThat(kept.find("sigtepunkt:havn/ab12/1").flatMap(Kept::provenance))
                .contains(provenance.stopped(true));
    }

    @Test
    void whatWasReplacedStaysAmongTheEarlierOnes() throws IOException {
        kept.keep(identity("dk.havn", "1.0.0"), jar("dk.havn", "1.0.0"), provenance("sigtepunkt:havn/ab12/1"));
        kept.keep(identity("dk.havn", "1.0.0"), jar("dk.havn", "1.0.0"), provenance("sigtepunkt:havn/cd34/2"));
        kept.leaves("sigtepunkt:havn/ab12/1", identity("dk.havn", "1.0.0"));
        assertThat(kept.all()).singleElement().matches(copy -> copy.from("sigtepunkt:havn/cd34/2"));
        assertThat(kept.earlier()).singleElement().matches(copy -> copy.from("sigtepunkt:havn/ab12/1"));
    }

    @Test
    void aDescriptionThatSomebodyBrokeDoesNotHideTheBundle() throws IOException {
        kept.keep(identity("dk.havn", "1.0.0"), jar("dk.havn", "1.0.0"), provenance("sigtepunkt:havn/ab12/1"));
        Path description = kept.all()
                .get(0)
                .file()
                .resolveSibling(
                        kept.all().get(0).file().getFileName().toString().replace(".jar", ".properties"));
        Files.writeString(description, "at=yesterday");
        assertThat(kept.all()).singleElement().matches(copy -> copy.provenance().isEmpty());
    }

    private byte[] jar(String name, String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BundleJar(bundle(name, version)).writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsNoBundleIsLeftAlone() throws IOException {
        keep("dk.havn", "1.0.0");
        Files.writeString(folder.resolve("committees/noget.jar"), "no jar");
        assertThat(kept.all()).hasSize(1);
    }

    private ShippedBundles shipping(CommitteeId... leftOut) throws IOException {
        Path jar = folder.resolve("system/dk/sigtepunkt/committees/havn/1.0.0/havn-1.0.0.jar");
        Files.createDirectories(jar.getParent());
        try (OutputStream stream = Files.newOutputStream(jar)) {
            new BundleJar(bundle("dk.sigtepunkt.committees.havn", "1.0.0")).writeTo(stream);
        }
        return new ShippedBundles(folder.resolve("system"), Set.of(leftOut));
    }

    @Test
    void aCommitteeIsLeftOutAsTheDistributionBringsItAndNotAsItWasInstalledByHand() throws IOException {
        ShippedBundles shipped = shipping(new CommitteeId("havn"), new CommitteeId("fjord"));
        String location = "mvn:dk.sigtepunkt.committees/havn/1.0.0";
        assertThat(shipped.leavesOut(installed(location, "1.0.0"))).isTrue();
        assertThat(shipped.leavesOut(installed(location, "1.1.0"))).isFalse();
        assertThat(shipped.leavesOut(installed("mvn:dk.sigtepunkt.committees/fjord/1.0.0", "1.0.0")))
                .isFalse();
        assertThat(shipped.leavesOut(installed("file:/deploy/havn-1.0.0.jar", "1.0.0")))
                .isFalse();
        assertThat(shipping().leavesOut(installed(location, "1.0.0"))).isFalse();
    }

    private static Bundle installed(String location, String version) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getVersion") ? Version.parseVersion(version) : location);
    }

    @Test
    void theDistributionBringsWhatLiesInItsRepositoryAndNothingNewer() throws IOException {
        ShippedBundles shipped = shipping();
        String location = "mvn:dk.sigtepunkt.committees/havn/1.0.0";
        assertThat(shipped.brings(location, Version.parseVersion("1.0.0"))).isTrue();
        assertThat(shipped.brings(location, Version.parseVersion("1.1.0"))).isFalse();
        assertThat(shipped.brings("mvn:dk.sigtepunkt.committees/fjord/1.0.0", Version.parseVersion("1.0.0")))
                .isFalse();
        assertThat(shipped.brings("mvn:org.example/havn/1.0.0", Version.parseVersion("1.0.0")))
                .isFalse();
        assertThat(shipped.brings("file:/a b/not a uri.jar", Version.parseVersion("1.0.0")))
                .isFalse();
    }
}
