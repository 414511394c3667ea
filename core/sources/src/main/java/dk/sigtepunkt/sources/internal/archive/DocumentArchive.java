package dk.sigtepunkt.sources.internal.archive;

import dk.sigtepunkt.domain.text.Danish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps documents packed under the SHA-256 of their bytes: the same document is kept once, none is ever overwritten,
 * and one that was tampered with is found when it is read. Any thread.
 */
public final class DocumentArchive {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final ArchiveWords words = ArchiveWords.in(Danish.LOCALE);
    private final Path folder;

    /** @param folder made when the first document is kept */
    public DocumentArchive(Path folder) {
        this.folder = folder;
    }

    /** @return the SHA-256, in small hex digits; when this returns the bytes are on the disk */
    public String keep(byte[] content) {
        String sha = sha256(content);
        Path place = place(sha);
        try {
            if (!Files.exists(place) || !intact(sha)) {
                write(content, place);
            }
            return sha;
        } catch (IOException broken) {
            throw new UncheckedIOException(words.notKept(folder), broken);
        }
    }

    /**
     * @return empty when there is no such document
     * @throws IllegalArgumentException when the name is not 64 hex digits
     * @throws IllegalStateException when the document is no longer what was kept
     */
    public Optional<byte[]> content(String sha256) {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        byte[] content;
        try {
            content = unpacked(place);
        } catch (IOException broken) {
            throw new IllegalStateException(words.damaged(sha256), broken);
        }
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException(words.damaged(sha256));
        }
        return Optional.of(content);
    }

    /** Throws a document away for good; only for what must not be kept. */
    public void forget(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException broken) {
            throw new UncheckedIOException(words.notErased(folder), broken);
        }
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private Path place(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException(words.noName(sha256));
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
    }

    /** A file that a crash or a disk has spoilt is written anew. */
    private boolean intact(String sha) {
        try {
            return content(sha).isPresent();
        } catch (IllegalStateException spoilt) {
            return false;
        }
    }

    private void write(byte[] content, Path place) throws IOException {
        Path shelf = folder.resolve(place.getName(place.getNameCount() - 2));
        Files.createDirectories(shelf, owner("rwx------"));
        Path half = Files.createTempFile(shelf, "half", ".tmp", owner("rw-------"));
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer packed = ByteBuffer.wrap(packed(content));
                while (packed.hasRemaining()) {
                    channel.write(packed);
                }
                channel.force(true);
            }
            move(half, place);
        } finally {
            Files.deleteIfExists(half);
        }
        force(shelf);
    }

    private static void move(Path half, Path place) throws IOException {
        try {
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainFileSystem) {
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The name too must be on the disk, where the file system can say so. */
    private static void force(Path shelf) throws IOException {
        if (posix()) {
            try (FileChannel channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] owner(String rights) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(Path place) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(place))) {
            return stream.readAllBytes();
        }
    }
}
