package dk.sigtepunkt.committees.internal.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Whether a jar on disk is still what was written there. */
public final class WholeJar {
    private WholeJar() {}

    /** The directory at its end can be read, and every entry to its end with the check sum that was kept of it. */
    public static boolean at(Path file) {
        try (ZipFile directory = new ZipFile(file.toFile());
                InputStream stream = Files.newInputStream(file);
                ZipInputStream entries = new ZipInputStream(stream)) {
            int read = 0;
            while (entries.getNextEntry() != null) {
                entries.transferTo(OutputStream.nullOutputStream());
                read++;
            }
            return read > 0 && read == directory.size();
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }
}
