package dk.sigtepunkt.sources.internal.runs;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.sources.internal.guard.Cell;
import dk.sigtepunkt.sources.internal.guard.KnownFigures;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes room for real figures: no series is half real and half made up. */
final class ExampleFigures {
    private ExampleFigures() {}

    /**
     * @param real what the source has of the series that it now delivers
     * @return what takes the place of the example figures for all other periods; nothing is overwritten
     */
    static List<Observation> takenOut(
            FigureBook book, Collection<Observation> real, Instant knownAt, String reference) {
        Set<Cell> has = real.stream().map(Cell::of).collect(toSet());
        return real.stream()
                .map(SeriesKey::of)
                .distinct()
                .flatMap(key -> book.series(key).stream())
                .flatMap(series -> series.latest().stream())
                .filter(figure -> figure.example() && !has.contains(Cell.of(figure)))
                .map(example -> takenOut(example, knownAt, reference))
                .toList();
    }

    private static Observation takenOut(Observation example, Instant knownAt, String reference) {
        return new Observation(
                example.indicator(),
                example.period(),
                example.area(),
                example.breakdown(),
                new Figure(OptionalDouble.empty(), ObservationStatus.NOT_APPLICABLE, KnownFigures.TAKEN_OUT),
                knownAt,
                Origin.REAL,
                reference);
    }
}
