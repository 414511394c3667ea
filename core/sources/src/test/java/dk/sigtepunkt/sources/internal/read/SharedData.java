package dk.sigtepunkt.sources.internal.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Recorded answers beside the project; without them a test is skipped, loudly, and fails where CI=true. */
public final class SharedData {
    private SharedData() {}

    public static byte[] file(String name) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("no ../shared/data, so the recorded answer " + name + " cannot be read");
            }
            System.err.println("*** SKIPPED: no ../shared/data, so the recorded answer " + name
                    + " was NOT read. Set -Dsigtepunkt.shared to the folder. ***");
        }
        Assumptions.assumeTrue(folder.isPresent(), "no shared data");
        try {
            return Files.readAllBytes(folder.orElseThrow().resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> folder() {
        String named = System.getProperty("sigtepunkt.shared", "");
        if (!named.isEmpty()) {
            Path given = Path.of(named);
            return Optional.of(Files.isDirectory(given.resolve("data")) ? given.resolve("data") : given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path beside = at.resolve("shared").resolve("data");
            if (Files.isDirectory(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }
}
