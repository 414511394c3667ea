package dk.sigtepunkt.persistence.internal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Folders in memory, where there is room for them: what a killed process wrote is there as on a disk, and nobody waits for one. */
final class Memory {
    private static final Path PLACE = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;

    private Memory() {}

    static Optional<Path> folder(String prefix) {
        try {
            boolean room = Files.isWritable(PLACE) && Files.getFileStore(PLACE).getUsableSpace() > ROOM;
            return room ? Optional.of(Files.createTempDirectory(PLACE, prefix)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
