package dk.sigtepunkt.sources.internal.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where files from the drop folder end: in {@code done/}, or in {@code refused/} with the reason beside them. */
final class ReadFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);

    private final ScheduleWords words;

    ReadFiles(ScheduleWords words) {
        this.words = words;
    }

    void done(Path file) {
        move(file, "done");
    }

    void refuse(Path file, String why) {
        Path moved = move(file, "refused");
        try {
            Files.writeString(moved.resolveSibling(moved.getFileName() + ".txt"), words.refused(why));
        } catch (IOException full) {
            LOG.warn(words.reasonNotWritten(moved, why));
        }
    }

    /** Files of one name are kept side by side. */
    private Path move(Path file, String into) {
        try {
            Path folder = Files.createDirectories(file.resolveSibling(into));
            Path target = folder.resolve(file.getFileName());
            for (int number = 2; Files.exists(target); number++) {
                target = folder.resolve(number + "-" + file.getFileName());
            }
            return Files.move(file, target);
        } catch (NoSuchFileException takenByAnotherNode) {
            return file;
        } catch (IOException stuck) {
            LOG.warn(words.stuck(file, into));
            return file;
        }
    }
}
