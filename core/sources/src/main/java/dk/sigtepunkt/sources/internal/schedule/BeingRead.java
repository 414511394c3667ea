package dk.sigtepunkt.sources.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which files of the drop folder are being read, as marks on the disk in {@code drop/.reading}. One that is there when the
 * server starts is of a file during which it ended, with no chance to say so.
 */
public final class BeingRead {
    private static final Logger LOG = LoggerFactory.getLogger(BeingRead.class);

    private final ScheduleWords words = ScheduleWords.in(Danish.LOCALE);
    private final Path folder;
    private final Path marks;

    /** @param folder the drop folder itself */
    public BeingRead(Path folder) {
        this.folder = folder;
        this.marks = folder.resolve(".reading");
    }

    public void begin(Path file) throws IOException {
        Files.createDirectories(marks);
        Files.writeString(mark(file), folder.relativize(file).toString());
    }

    void end(Path file) {
        try {
            Files.deleteIfExists(mark(file));
        } catch (IOException stuck) {
            LOG.warn(words.markStays(marks));
        }
    }

    List<Path> left() {
        if (!Files.isDirectory(marks)) {
            return List.of();
        }
        List<Path> left = new ArrayList<>();
        try (Stream<Path> all = Files.list(marks)) {
            for (Path mark : all.sorted().toList()) {
                Path file = folder.resolve(Files.readString(mark)).normalize();
                // Written whole or not at all is not certain when a server is killed.
                boolean sound =
                        file.startsWith(folder.normalize()) && mark(file).equals(mark);
                if (sound) {
                    left.add(file);
                } else {
                    Files.deleteIfExists(mark);
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            LOG.warn(words.unreadable(marks));
        }
        return left;
    }

    private Path mark(Path file) {
        return marks.resolve(Sha256.hex(folder.relativize(file).toString().getBytes(UTF_8)));
    }
}
