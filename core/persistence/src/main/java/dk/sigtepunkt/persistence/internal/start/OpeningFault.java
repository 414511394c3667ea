package dk.sigtepunkt.persistence.internal.start;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFault.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a failure to open the database means. Only PostgreSQL's silence heals with time: it is being started, or the
 * network is. A password that is refused stays refused until a person acts, and the server that stands there waiting would
 * hide it.
 */
final class OpeningFault {
    private static final int LONGEST = 180;
    private static final String SETTINGS = "etc/dk.sigtepunkt.persistence.cfg";
    private static final Set<String> PASSWORD = Set.of("28P01", "28000", "08004");
    private static final String NO_DATABASE = "3D000";
    private static final String NO_RIGHT = "42501";
    /** No connection, shutting down or starting up, too many connections, no answer to a lock, the server is full. */
    private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "53300", "55P03", "40001", "40P01");

    private static final String IN_USE = "XSDB6";
    private static final Set<String> READ_ONLY = Set.of("25502", "25503", "40XD1", "XSDB4", "XBM0H", "XSRS5");

    private final DatabasePlace place;
    private final List<Throwable> chain = new ArrayList<>();

    OpeningFault(DatabasePlace place, Throwable failure) {
        this.place = place;
        collect(failure);
    }

    private void collect(Throwable failure) {
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                collect(sql.getNextException());
            }
            next = next.getCause();
        }
    }

    /** What is waited for, a sentence; empty when time does not help. */
    Optional<String> passing() {
        boolean passes = !place.embedded()
                && states().stream()
                        .anyMatch(state ->
                                PASSING.contains(state) || (state.startsWith("08") && !PASSWORD.contains(state)));
        return passes
                ? Optional.of("Venter på databasen %s, som ikke svarer endnu (%s).".formatted(place.name(), why()))
                : Optional.empty();
    }

    StartFault fault() {
        Optional<StartFault> told = chain.stream()
                .filter(StartFailure.class::isInstance)
                .map(failure -> ((StartFailure) failure).fault())
                .findFirst();
        return told.or(this::disk).orElseGet(() -> place.embedded() ? embedded() : postgres());
    }

    private Optional<StartFault> disk() {
        return says("no space left")
                ? Optional.of(new StartFault(
                        Kind.DISK_FULL,
                        "disken med databasen %s er fuld".formatted(place.name()),
                        "gør plads, og start igen"))
                : Optional.empty();
    }

    private StartFault embedded() {
        if (has(Set.of(IN_USE))) {
            return new StartFault(
                    Kind.PORT,
                    "databasen %s er i brug af et andet program".formatted(place.name()),
                    "luk det, og start igen");
        }
        if (has(READ_ONLY) || says("permission denied") || says("read-only") || says("accessdenied")) {
            return new StartFault(
                    Kind.DATA_FOLDER,
                    "databasen %s kan ikke skrives af brugeren %s"
                            .formatted(place.name(), System.getProperty("user.name", "")),
                    "ret ejer og rettigheder på mappen og alt i den");
        }
        return new StartFault(
                Kind.DATABASE,
                "databasen %s er beskadiget og kan ikke læses (%s)".formatted(place.name(), why()),
                "læg en sikkerhedskopi af datamappen tilbage; lad den beskadigede mappe ligge under et andet navn");
    }

    private StartFault postgres() {
        if (has(PASSWORD)) {
            return new StartFault(
                    Kind.NOT_LET_IN,
                    "databasen %s afviser brugeren »%s« eller adgangskoden (%s)"
                            .formatted(place.name(), place.user(), why()),
                    "ret user og passwordFile i " + SETTINGS);
        }
        if (has(Set.of(NO_DATABASE))) {
            return new StartFault(
                    Kind.NOT_LET_IN,
                    "databasen %s findes ikke på serveren".formatted(place.name()),
                    "opret den tom, eller ret url i " + SETTINGS);
        }
        if (has(Set.of(NO_RIGHT))) {
            return new StartFault(
                    Kind.NOT_LET_IN,
                    "brugeren »%s« må ikke oprette eller ændre tabeller i databasen %s (%s)"
                            .formatted(place.user(), place.name(), why()),
                    "giv brugeren rettighederne, eller gør den til databasens ejer");
        }
        return new StartFault(
                Kind.DATABASE,
                "databasen %s kan ikke bruges (%s)".formatted(place.name(), why()),
                "ret databasen, eller læg en sikkerhedskopi tilbage");
    }

    private boolean has(Set<String> wanted) {
        return states().stream().anyMatch(wanted::contains);
    }

    private List<String> states() {
        return chain.stream()
                .filter(SQLException.class::isInstance)
                .map(failure -> ((SQLException) failure).getSQLState())
                .filter(state -> state != null)
                .toList();
    }

    private boolean says(String words) {
        return chain.stream()
                .anyMatch(failure -> failure.toString().toLowerCase(Locale.ROOT).contains(words));
    }

    /** What the driver said of it, not too much: the log cuts long lines off, and the remedy stands last. */
    private String why() {
        Throwable failure = chain.stream()
                .filter(SQLException.class::isInstance)
                .reduce((first, later) -> place.embedded() ? later : first)
                .orElse(chain.get(chain.size() - 1));
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = said.strip().replaceAll("\\s+", " ");
        // PostgreSQL's driver goes on with advice in English after its first sentence.
        String telling = (place.embedded() ? line : line.split("\\. ", 2)[0]).replaceAll("\\.$", "");
        return telling.length() > LONGEST ? telling.substring(0, LONGEST) + "…" : telling;
    }
}
