package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides, before anything looks at the clock, whether this folder lives in simulated time. A folder is one or the other for good: what
 * people really wrote is never read as of another time, and what was written in a simulation is never taken for real.
 */
final class SimulationStart {
    /** In the data folder: two lines, what it was in the simulation, and what it really was then. */
    static final String FILE = "simulated-time";

    /** What a server leaves in its data folder that has run there. */
    private static final String[] LIVED = {"derby", "admin.token", "committees"};

    private static final String DATABASE = "dk.sigtepunkt.persistence.cfg";
    private static final Pattern POSTGRES = Pattern.compile("(?m)^\\s*url\\s*[=:]\\s*jdbc:postgresql:");
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private SimulationStart() {}

    /**
     * @param wanted when the simulation begins, Danish time; empty for the real time
     * @throws StartFault when the folder lives in the other kind of time, or none can begin here
     */
    static void decide(Path data, Path configuration, String wanted, Clock clock) throws StartFault, IOException {
        var file = data.resolve(FILE);
        if (wanted.isBlank()) {
            if (Files.exists(file)) {
                throw fault(
                        "datamappen »%s« lever i en simuleret tid; sæt SIGTEPUNKT_SIMULATED_TIME, eller sæt SIGTEPUNKT_DATA til en anden mappe."
                                .formatted(data));
            }
            return;
        }
        if (Files.exists(file)) {
            return;
        }
        if (Stream.of(LIVED).anyMatch(name -> Files.exists(data.resolve(name)))) {
            throw fault(
                    "datamappen »%s« er brugt i den rigtige tid og kan ikke leve i en simuleret; sæt SIGTEPUNKT_DATA til en ny mappe, eller fjern SIGTEPUNKT_SIMULATED_TIME."
                            .formatted(data));
        }
        if (onPostgres(configuration.resolve(DATABASE))) {
            throw fault(
                    "en simuleret tid kan kun begynde med den indbyggede database; fjern »url« i etc/%s, eller fjern SIGTEPUNKT_SIMULATED_TIME."
                            .formatted(DATABASE));
        }
        Files.writeString(file, begin(wanted.strip()) + "\n" + clock.instant() + "\n");
    }

    private static boolean onPostgres(Path settings) throws IOException {
        return Files.exists(settings)
                && POSTGRES.matcher(Files.readString(settings, StandardCharsets.ISO_8859_1))
                        .find();
    }

    private static Instant begin(String wanted) throws StartFault {
        try {
            var local = wanted.contains("T")
                    ? LocalDateTime.parse(wanted)
                    : LocalDate.parse(wanted).atStartOfDay();
            return local.atZone(DENMARK).toInstant();
        } catch (DateTimeException bad) {
            throw fault(
                    "SIGTEPUNKT_SIMULATED_TIME er »%s«, men skal være en dag som 2022-07-01 eller et tidspunkt som 2022-07-01T08:00."
                            .formatted(wanted));
        }
    }

    private static StartFault fault(String sentence) {
        return new StartFault(StartFault.CONFIGURATION, sentence);
    }
}
