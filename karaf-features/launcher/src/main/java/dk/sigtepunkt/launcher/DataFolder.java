package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tries whether the data folder can be written to, while its faults can still be told from those of what lies in it. */
final class DataFolder {
    /** As much as a start writes before its database is open. */
    private static final int PROBE = 1 << 20;

    /** What the unpacked bundles of one build take. */
    private static final long UNPACKED = 150L << 20;

    private DataFolder() {}

    static void check(Path data, Path runtime) throws StartFault {
        for (var folder : new Path[] {data, runtime, data.resolve("log")}) {
            try {
                var probe = Files.createTempFile(folder, "proeve", ".tmp");
                try {
                    Files.write(probe, new byte[PROBE]);
                } finally {
                    Files.delete(probe);
                }
            } catch (IOException failed) {
                throw StartFault.of(failed, folder);
            }
        }
        try {
            if (Files.notExists(runtime.resolve("cache"))
                    && Files.getFileStore(runtime).getUsableSpace() < UNPACKED) {
                throw StartFault.diskFull(data);
            }
        } catch (IOException unknown) {
            throw StartFault.of(unknown, runtime);
        }
    }
}
