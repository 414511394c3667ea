package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Empties the folder for temporary files. Nothing in it outlives its process, but a process that was killed leaves it
 * there, and version 1.0.0 left every body that was sent to it. Safe under the data lock.
 */
final class LeftOvers {

    private LeftOvers() {}

    static void sweep(Path temporary) throws IOException {
        if (!Files.isDirectory(temporary)) {
            return;
        }
        Files.walkFileTree(temporary, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return gone(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
                return gone(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                return folder.equals(temporary) ? FileVisitResult.CONTINUE : gone(folder);
            }
        });
    }

    /** What cannot be removed is no reason not to start. */
    private static FileVisitResult gone(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException | java.nio.file.AccessDeniedException kept) {
            System.err.println("Sigtepunkt: kan ikke fjernes: " + path);
        }
        return FileVisitResult.CONTINUE;
    }
}
