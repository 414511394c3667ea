package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One server per data folder. The operating system drops the lock when the process ends, however it ends. */
final class DataLock {

    /** Referenced for as long as the process lives. */
    private static @Nullable FileLock held;

    private DataLock() {}

    static boolean take(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held = channel.tryLock();
        return held != null;
    }
}
