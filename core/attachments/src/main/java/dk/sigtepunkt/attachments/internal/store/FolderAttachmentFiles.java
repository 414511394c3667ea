package dk.sigtepunkt.attachments.internal.store;

import dk.sigtepunkt.domain.attachments.AttachmentFiles;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.municipality.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in {@code attachments} of the data folder, each as {@code ab/abcdef…} after its digest and readable by the server's
 * user alone. No path is ever made of anything but a digest.
 */
@Component(service = AttachmentFiles.class)
public final class FolderAttachmentFiles implements AttachmentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FolderAttachmentFiles.class);
    private static final String FOLDER = "attachments";
    private static final String UNFINISHED = ".part";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    @Activate
    public FolderAttachmentFiles() {
        this(DataFolder.path().resolve(FOLDER));
    }

    /** Takes away what a server that was killed had begun to write. */
    public FolderAttachmentFiles(Path root) {
        this.root = root;
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> left = Files.list(root)) {
            for (Path file :
                    left.filter(one -> one.toString().endsWith(UNFINISHED)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            LOG.warn("What was left unfinished in {} cannot be taken away", root, unreadable);
        }
    }

    @Override
    public void keep(Artifact file) {
        Path place = place(file.sha256());
        try {
            if (kept(place, file)) {
                return;
            }
            folder(root);
            folder(among(file.sha256()));
            Path unfinished = Files.createTempFile(
                    root,
                    "",
                    UNFINISHED,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                write(unfinished, file.bytes());
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            force(among(file.sha256()));
        } catch (IOException full) {
            throw new UncheckedIOException("an attachment could not be written", full);
        }
    }

    /** What lies there and is no longer what it was is written again. */
    private boolean kept(Path place, Artifact file) throws IOException {
        return Files.exists(place)
                && new Artifact("", Files.readAllBytes(place)).sha256().equals(file.sha256());
    }

    private static void folder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Artifact> find(String sha256, String name) {
        if (!DIGEST.matcher(sha256).matches()) {
            return Optional.empty();
        }
        try {
            Artifact found = new Artifact(name, Files.readAllBytes(place(sha256)));
            if (!found.sha256().equals(sha256)) {
                LOG.warn("The attachment {} is not what was stored; take it back from the backup", sha256);
                return Optional.empty();
            }
            return Optional.of(found);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an attachment could not be read", unreadable);
        }
    }

    @Override
    public void remove(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            return;
        }
        try {
            if (Files.deleteIfExists(place(sha256))) {
                force(among(sha256));
            }
        } catch (IOException held) {
            throw new UncheckedIOException("an attachment could not be taken away", held);
        }
    }

    @Override
    public Set<String> kept() {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> DIGEST.matcher(name).matches())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the attachments cannot be listed", unreadable);
        }
    }

    private Path place(String sha256) {
        return among(sha256).resolve(sha256);
    }

    /** The folder of those whose digests begin alike. */
    private Path among(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }
}
