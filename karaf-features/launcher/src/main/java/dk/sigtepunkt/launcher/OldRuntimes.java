package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Removes what other builds unpacked. Safe under the data lock: no other process uses this data folder. */
final class OldRuntimes {

    private OldRuntimes() {}

    static void remove(Path current) throws IOException {
        List<Path> others;
        try (var folders = Files.list(current.getParent())) {
            others = folders.filter(folder -> !folder.equals(current)).toList();
        }
        for (var other : others) {
            delete(other);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
