package dk.sigtepunkt.security.internal.files;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only the server's own user may read: never half there, never readable by others for a moment. */
public final class OwnersFile {
    private OwnersFile() {}

    /**
     * Makes one that is not there.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is there by now
     */
    public static void make(Path file, String text) throws IOException {
        put(file, text);
    }

    /** Makes one in place of what is there. */
    public static void replace(Path file, String text) throws IOException {
        put(file, text, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(Path file, String text, CopyOption... how) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path half = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(half, text, StandardOpenOption.WRITE);
            Files.move(half, file, how);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
