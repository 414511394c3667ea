package dk.sigtepunkt.itests.influence;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** A server on which the shipped strategy is reported for the quarter that it is today: what is written now is in a report. */
final class RunningStrategy {
    private static final String FILE = "sammen-om-hedenstederne.strategy.yaml";
    private static final int MONTHS = 3;

    private RunningStrategy() {}

    static Server started(String name) {
        Installation installation = Installation.unpack(name);
        try {
            Path own = Files.createDirectories(installation.data().resolve("strategies"));
            String shipped = Files.readString(
                    installation.home().resolve("etc/strategies").resolve(FILE));
            Files.writeString(
                    own.resolve(FILE),
                    shipped.replaceFirst("(?m)^lastYear: .*$", "lastYear: " + (today().getYear() + 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return installation.start();
    }

    /** The code of the quarter that it is today. */
    static String quarter() {
        return "%dK%d".formatted(today().getYear(), (today().getMonthValue() + MONTHS - 1) / MONTHS);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
