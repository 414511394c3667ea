package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.util.HashMap;
import java.util.Map;

/** What is known of an indicator for real: the latest real figure of each cell. */
public final class KnownFigures {
    /** Stands where an example figure was taken out; it says nothing about the source's own figures. */
    public static final String TAKEN_OUT = DanishGuardWords.TAKEN_OUT;

    private KnownFigures() {}

    public static Map<Cell, Observation> of(FigureBook book, IndicatorId indicator) {
        Map<Cell, Observation> known = new HashMap<>();
        book.seriesOf(indicator).stream()
                .flatMap(entry -> entry.getValue().latest().stream())
                .filter(observation -> !observation.example() && !takenOut(observation))
                .forEach(observation -> known.put(Cell.of(observation), observation));
        return known;
    }

    /** Whether two figures say the same; a note alone is no revision. */
    public static boolean same(Figure one, Figure other) {
        return one.status() == other.status()
                && one.value().orElse(0) == other.value().orElse(0);
    }

    static boolean takenOut(Observation observation) {
        return observation.figure().status() == ObservationStatus.NOT_APPLICABLE
                && observation.figure().note().equals(TAKEN_OUT);
    }
}
