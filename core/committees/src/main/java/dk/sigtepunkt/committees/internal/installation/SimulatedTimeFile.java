package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the data folder says of simulated time. */
final class SimulatedTimeFile {
    private static final InstallationWords WORDS = InstallationWords.danish();

    private SimulatedTimeFile() {}

    /**
     * How much later it is in the simulation than really; empty where there is no such file.
     *
     * @throws StartFailure when it cannot be read: another time would be wrong for good
     */
    static Optional<Duration> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(Duration.between(
                    Instant.parse(lines.get(1).strip()),
                    Instant.parse(lines.get(0).strip())));
        } catch (IOException | DateTimeException | IndexOutOfBoundsException broken) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.DATA_FOLDER,
                            WORDS.simulatedTimeUnreadable(file),
                            WORDS.putBackFromBackup()),
                    broken);
        }
    }
}
