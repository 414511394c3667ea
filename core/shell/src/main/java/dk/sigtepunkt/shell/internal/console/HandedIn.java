package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file that somebody sends along with a command as its standard input: it lies on the server for as long as the command runs,
 * where only the server reads it.
 */
public final class HandedIn implements AutoCloseable {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int BLOCK = 64 * 1024;

    private final InputStream in;
    private final List<Path> made = new ArrayList<>();

    public HandedIn(InputStream in) {
        this.in = in;
    }

    /**
     * Reads it to its end.
     *
     * @param name what it is called where it is no archive
     * @throws IllegalArgumentException when nothing came, or too much
     */
    Path file(String name) throws IOException {
        Path folder = Files.createTempDirectory("handed-in");
        made.add(folder);
        byte[] first = in.readNBytes(ARCHIVE.length);
        if (first.length == 0) {
            throw new IllegalArgumentException(ConsoleWords.say("console.file.nothing"));
        }
        Path file = folder.resolve(Arrays.equals(first, ARCHIVE) ? "fra-konsollen.jar" : name);
        made.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(first);
            copy(out, FileLimit.BYTES - first.length);
        }
        return file;
    }

    private void copy(OutputStream out, int most) throws IOException {
        int left = most;
        for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
            left -= block.length;
            if (left < 0) {
                throw new IllegalArgumentException(FileLimit.SENTENCE);
            }
            out.write(block);
        }
    }

    @Override
    public void close() throws IOException {
        for (int at = made.size() - 1; at >= 0; at--) {
            Files.deleteIfExists(made.get(at));
        }
        made.clear();
    }
}
