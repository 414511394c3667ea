package dk.sigtepunkt.committees.internal.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.committees.internal.refusal.WholeJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with copies of committee bundles: a jar each, and beside it a {@code .properties} file with its
 * {@link Provenance} when it has one. What was replaced or removed moves into {@code earlier/} and stays there.
 */
public final class KeptBundles {
    private static final Logger LOG = LoggerFactory.getLogger(KeptBundles.class);
    private static final KeepingWords WORDS = KeepingWords.danish();

    private final Path folder;

    public KeptBundles(Path folder) {
        this.folder = folder;
    }

    /** Which bundle a jar holds. */
    public record Identity(String symbolicName, Version version) {}

    /** A kept copy. */
    public record Kept(Path file, Identity identity, Optional<Provenance> provenance) {
        public boolean from(String location) {
            return provenance
                    .filter(origin -> origin.location().equals(location))
                    .isPresent();
        }
    }

    /** A jar of the folder that can no longer be read whole; its description may still be there. */
    record Damaged(Path file, Optional<Provenance> provenance) {
        String name() {
            return provenance
                    .map(origin -> origin.file().name())
                    .orElse(file.getFileName().toString());
        }
    }

    /** Writes the bytes of one jar. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    public List<Kept> all() {
        return in(folder);
    }

    /** What was installed once, and was replaced or removed. */
    public List<Kept> earlier() {
        return in(folder.resolve("earlier"));
    }

    /** False when the folder is there and cannot be looked into: then nothing may be concluded from what it lacks. */
    public boolean readable() {
        return Files.notExists(folder) || (Files.isReadable(folder) && Files.isExecutable(folder));
    }

    /** Every jar is read to its end; done once, at a start. */
    List<Damaged> damaged() {
        return jars(folder).stream()
                .filter(file -> !WholeJar.at(file))
                .map(file -> new Damaged(file, provenance(file)))
                .toList();
    }

    /** The copy is made anew from the bundle that the framework still has. */
    void mend(Damaged damaged, Content content) throws IOException {
        write(damaged.file(), content);
    }

    /** What is damaged and has been replaced stays, under a name that is not looked at any more. */
    void setAside(Damaged damaged) {
        try {
            Files.move(
                    damaged.file(),
                    damaged.file().resolveSibling(damaged.file().getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
            delete(description(damaged.file()));
        } catch (IOException stuck) {
            LOG.warn(WORDS.notSetAside(damaged.file()), stuck);
        }
    }

    public Optional<Kept> find(String location) {
        return all().stream().filter(kept -> kept.from(location)).findFirst();
    }

    /** A bundle that somebody installed by the framework's own commands. */
    public void keep(Identity identity, Content content) {
        try {
            write(folder.resolve(name(identity) + ".jar"), content);
        } catch (IOException unwritable) {
            LOG.warn(WORDS.notKept(identity, folder), unwritable);
        }
    }

    /** A bundle that came through this product; its jar is written last, so that it never stands there half. */
    public void keep(Identity identity, byte[] jar, Provenance provenance) throws IOException {
        String name = name(identity) + "-" + provenance.location().replaceAll("[^A-Za-z0-9-]+", "_");
        describe(folder.resolve(name + ".jar"), provenance);
        write(folder.resolve(name + ".jar"), stream -> stream.write(jar));
    }

    public void describe(Path jar, Provenance provenance) throws IOException {
        StringWriter text = new StringWriter();
        provenance.properties().store(text, null);
        write(description(jar), stream -> stream.write(text.toString().getBytes(UTF_8)));
    }

    /** What was kept in advance and did not get into service. */
    public void drop(String location) {
        find(location).ifPresent(copy -> {
            delete(copy.file());
            delete(description(copy.file()));
        });
    }

    /** The bundle is no longer installed; a copy with a provenance stays among the earlier ones. */
    public void leaves(String location, Identity identity) {
        find(location).ifPresent(this::moveToEarlier);
        delete(folder.resolve(name(identity) + ".jar"));
    }

    /** Deletes the copies of one name, made of bundles without a provenance, that belong to nothing installed. */
    void forgetOthers(String symbolicName, Set<Identity> installed) {
        Predicate<Kept> obsolete = kept -> kept.provenance().isEmpty()
                && kept.identity().symbolicName().equals(symbolicName)
                && !installed.contains(kept.identity());
        all().stream().filter(obsolete).forEach(kept -> delete(kept.file()));
    }

    private void moveToEarlier(Kept kept) {
        try {
            Path earlier = Files.createDirectories(folder.resolve("earlier"));
            for (Path file : List.of(kept.file(), description(kept.file()))) {
                Files.move(file, earlier.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException stuck) {
            LOG.warn(WORDS.notMovedToEarlier(kept.file()), stuck);
        }
    }

    private static List<Kept> in(Path folder) {
        return jars(folder).stream()
                .flatMap(file -> identity(file).map(identity -> new Kept(file, identity, provenance(file))).stream())
                .toList();
    }

    private static List<Path> jars(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn(WORDS.folderUnreadable(folder), unreadable);
            return List.of();
        }
    }

    private static Optional<Provenance> provenance(Path jar) {
        Path description = description(jar);
        if (Files.notExists(description)) {
            return Optional.empty();
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(description)));
            return Optional.of(Provenance.of(properties));
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            LOG.warn(WORDS.provenanceUnreadable(description), unreadable);
            return Optional.empty();
        }
    }

    private static Path description(Path jar) {
        return jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".properties"));
    }

    private static String name(Identity identity) {
        return identity.symbolicName() + "-" + identity.version();
    }

    private static void write(Path file, Content content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try {
            try (OutputStream stream = Files.newOutputStream(half)) {
                content.writeTo(stream);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            LOG.warn(WORDS.notDeleted(file), undeletable);
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
        } catch (NoSuchFileException movedMeanwhile) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn(WORDS.noJar(jar), unreadable);
            return Optional.empty();
        }
    }
}
