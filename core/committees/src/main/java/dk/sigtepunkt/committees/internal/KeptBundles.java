package dk.sigtepunkt.committees.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with copies of bundles, one file for each name and version. */
final class KeptBundles {
    private static final Logger LOG = LoggerFactory.getLogger(KeptBundles.class);

    private final Path folder;

    KeptBundles(Path folder) {
        this.folder = folder;
    }

    /** Which bundle a jar holds. */
    record Identity(String symbolicName, Version version) {}

    /** A kept copy. */
    record Kept(Path file, Identity identity) {}

    /** Writes the bytes of one jar. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    List<Kept> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .flatMap(file -> identity(file).map(identity -> new Kept(file, identity)).stream())
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("{} kan ikke læses; udvalg installeret i hånden mangler", folder, unreadable);
            return List.of();
        }
    }

    void keep(Identity identity, Content content) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try (OutputStream stream = Files.newOutputStream(half)) {
                content.writeTo(stream);
            }
            Files.move(half, file(identity), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn(
                    "{} kan ikke gemmes i {} og skal installeres igen efter en opgradering",
                    identity,
                    folder,
                    unwritable);
        }
    }

    void forget(Identity identity) {
        delete(file(identity));
    }

    /** Deletes the copies of one name that belong to nothing installed. */
    void forgetOthers(String symbolicName, Set<Identity> installed) {
        all().stream()
                .filter(kept -> kept.identity().symbolicName().equals(symbolicName))
                .filter(kept -> !installed.contains(kept.identity()))
                .forEach(kept -> delete(kept.file()));
    }

    private Path file(Identity identity) {
        return folder.resolve(identity.symbolicName() + "-" + identity.version() + ".jar");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            LOG.warn("{} kan ikke slettes", file, undeletable);
        }
    }

    /** Nothing when the file is not a readable bundle. */
    static Optional<Identity> identity(Path jar) {
        try (InputStream stream = Files.newInputStream(jar);
                JarInputStream content = new JarInputStream(stream)) {
            Manifest manifest = content.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = main.getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name == null
                    ? Optional.empty()
                    : Optional.of(new Identity(
                            name.split(";", 2)[0].strip(),
                            Version.parseVersion(main.getValue(Constants.BUNDLE_VERSION))));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} er ikke en læselig jar-fil", jar, unreadable);
            return Optional.empty();
        }
    }
}
