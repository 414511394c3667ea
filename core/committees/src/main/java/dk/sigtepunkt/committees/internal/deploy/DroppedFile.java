package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/** Something in the deploy folder. A link is never followed: it may lead to any file that the server can read. */
public final class DroppedFile {
    private static final String COMMITTEE_ENTRY = "COMMITTEE-INF/committee.yaml";
    private static final DroppedFileWords WORDS = DroppedFileWords.danish();

    private final Path path;
    private final String name;

    public DroppedFile(Path path) {
        this.path = path;
        this.name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** What reading it led to. */
    public sealed interface Read {
        record Whole(Artifact artifact) implements Read {}

        /** @param sentence without a word of the file */
        record Refused(String sentence) implements Read {}

        /** It was taken away meanwhile. */
        record Gone() implements Read {}

        default <T> T fold(Function<Artifact, T> whole, Function<String, T> refused, Function<Gone, T> gone) {
            if (this instanceof Whole read) {
                return whole.apply(read.artifact());
            }
            return this instanceof Refused read ? refused.apply(read.sentence()) : gone.apply((Gone) this);
        }
    }

    /**
     * Whether it is a committee, or something that is broken so that no other installer would take it, or say a word about
     * it: whole bundles and features, and files of other kinds, are Karaf's.
     */
    public boolean concernsUs() {
        if (Files.isSymbolicLink(path)) {
            return true;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".committee.jar")) {
            return true;
        }
        if (name.endsWith(".jar")) {
            return Files.isDirectory(path) || !bundleOfOthers();
        }
        return name.endsWith(".kar") && !archive();
    }

    /**
     * The files of ours that lie in the same folder, each with its size and when it was written. What File Install may never
     * hand over, as a folder or a link, is not among them.
     */
    static Map<Path, String> beside(Path file) {
        Map<Path, String> files = new TreeMap<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(
                Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
            for (Path one : folder) {
                BasicFileAttributes is =
                        Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (is.isRegularFile() && new DroppedFile(one).concernsUs()) {
                    files.put(one, is.size() + " " + is.lastModifiedTime());
                }
            }
        } catch (IOException | DirectoryIteratorException changing) {
            // What cannot be looked at now is handed over later.
            return files;
        }
        return files;
    }

    private boolean bundleOfOthers() {
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            return jar.getEntry(COMMITTEE_ENTRY) == null
                    && manifest != null
                    && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private boolean archive() {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            return archive.size() > 0;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** How it is called where the deploy folder's files are named: with its folder, when it lies in a committee's. */
    static String named(Path file) {
        Path deploy = InstallationData.deploy();
        return file.startsWith(deploy)
                ? deploy.relativize(file).toString().replace('\\', '/')
                : file.getFileName().toString();
    }

    /** As {@link #read}, where nothing but committees is taken. */
    Read readCommittee() {
        boolean other = !name.endsWith(".jar") && !name.endsWith(".yaml") && !name.endsWith(".yml");
        return other && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? new Read.Refused(WORDS.onlyCommittees())
                : read();
    }

    public Read read() {
        if (Files.isSymbolicLink(path)) {
            return new Read.Refused(WORDS.link());
        }
        if (Files.isDirectory(path)) {
            return new Read.Refused(WORDS.folder());
        }
        if (name.endsWith(".kar")) {
            return Files.exists(path) ? new Read.Refused(WORDS.brokenKar()) : new Read.Gone();
        }
        if (!name.endsWith(".jar") && !Artifact.alone(name)) {
            return new Read.Refused(WORDS.otherName());
        }
        return content();
    }

    /** Opened without following a link: it may have become one since. */
    private Read content() {
        try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(FileLimit.BYTES + 1);
            return bytes.length > FileLimit.BYTES
                    ? new Read.Refused(WORDS.tooLarge())
                    : new Read.Whole(new Artifact(path.getFileName().toString(), bytes));
        } catch (NoSuchFileException gone) {
            return new Read.Gone();
        } catch (IOException unreadable) {
            return new Read.Refused(WORDS.unreadable(System.getProperty("user.name")));
        }
    }
}
