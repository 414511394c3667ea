package dk.sigtepunkt.itests.server;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data folder that the first start of the archive under test leaves, made once in a run: a test that is about something else than
 * first starts begins where that one ended, and neither makes the schema nor the example figures.
 */
final class StartedData {
    /** What each start makes for itself. */
    private static final String[] OF_ONE_START = {"runtime", "log", "lock", "ssh.port", "console.port"};

    private static final Path FOLDER = made();

    private StartedData() {}

    static void copyTo(Path data) {
        Commands.run(
                FOLDER,
                "cp",
                "-a",
                FOLDER.toAbsolutePath().toString(),
                data.toAbsolutePath().toString());
    }

    private static Path made() {
        Installation first = Installation.unpack("started");
        first.start().close();
        for (String left : OF_ONE_START) {
            Commands.run(first.home(), "rm", "-rf", first.data().resolve(left).toString());
        }
        if (!Files.isDirectory(first.data().resolve("derby"))) {
            throw new IllegalStateException("the first start made no database in " + first.data());
        }
        return first.data();
    }
}
