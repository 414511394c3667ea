package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.content.result.Digest;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/**
 * The committees that the distribution brings by itself: those of its own group that lie in its system repository. A
 * committee installed by hand from any other Maven location is not among them.
 */
public final class ShippedBundles {
    private static final Pattern LOCATION =
            Pattern.compile("mvn:dk\\.sigtepunkt\\.committees/([A-Za-z0-9_.-]+)/([A-Za-z0-9_.-]+)");

    private final Path repository;
    private final Set<CommitteeId> leftOut;

    /** @param leftOut those that are not this municipality's; each lies there under its id */
    public ShippedBundles(Path repository, Set<CommitteeId> leftOut) {
        this.repository = repository;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** True of one that the distribution brings and the municipality does not have; one installed by hand is the municipality's. */
    public boolean leavesOut(Bundle bundle) {
        Matcher coordinates = LOCATION.matcher(bundle.getLocation());
        return coordinates.matches()
                && leftOut.stream().anyMatch(committee -> committee.value().equals(coordinates.group(1)))
                && brings(bundle.getLocation(), bundle.getVersion());
    }

    /** True when the distribution brings what is there now: the location is its own, and no later update came by hand. */
    public boolean brings(String location, Version version) {
        return shipped(location)
                .filter(shipped -> version.compareTo(shipped) <= 0)
                .isPresent();
    }

    /** True when a bundle holds what the distribution brings, byte for byte. */
    public boolean holds(Bundle bundle) {
        Optional<Path> jar = jar(bundle.getLocation());
        if (jar.isEmpty()) {
            return false;
        }
        try (JarFile content = new JarFile(jar.get().toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) content.stream()::iterator) {
                URL present = bundle.getEntry(entry.getName());
                if (!entry.isDirectory() && (present == null || !same(content.getInputStream(entry), present))) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean same(InputStream shipped, URL present) throws IOException {
        try (InputStream other = present.openStream()) {
            return Arrays.equals(shipped.readAllBytes(), other.readAllBytes());
        }
    }

    /** Of the jar behind a location, hexadecimal; empty when the distribution has none. */
    public String sha256(String location) {
        return jar(location)
                .map(jar -> {
                    try {
                        return Digest.of(Files.readAllBytes(jar));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .orElse("");
    }

    private Optional<Version> shipped(String location) {
        return jar(location).flatMap(KeptBundles::identity).map(KeptBundles.Identity::version);
    }

    private Optional<Path> jar(String location) {
        Matcher coordinates = LOCATION.matcher(location);
        if (!coordinates.matches()) {
            return Optional.empty();
        }
        String artifact = coordinates.group(1);
        String version = coordinates.group(2);
        Path jar = repository
                .resolve("dk/sigtepunkt/committees")
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar");
        return Optional.of(jar).filter(Files::exists);
    }
}
