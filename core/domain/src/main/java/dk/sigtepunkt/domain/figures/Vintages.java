package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** What makes a figure one of its kind: its cell and when it was known. */
public final class Vintages {
    private static final OptionalDouble NEGATIVE_ZERO = OptionalDouble.of(-0.0);

    private Vintages() {}

    /** The figure as every store keeps it: microseconds, and no negative zero. */
    public static Observation storable(Observation given) {
        Figure figure = given.figure();
        Instant knownAt = given.knownAt().truncatedTo(ChronoUnit.MICROS);
        if (knownAt.equals(given.knownAt()) && !figure.value().equals(NEGATIVE_ZERO)) {
            return given;
        }
        OptionalDouble value = figure.value().isPresent()
                ? OptionalDouble.of(figure.value().getAsDouble() + 0.0)
                : OptionalDouble.empty();
        return new Observation(
                given.indicator(),
                given.period(),
                given.area(),
                given.breakdown(),
                new Figure(value, figure.status(), figure.note()),
                knownAt,
                given.origin(),
                given.reference());
    }

    /**
     * @param next the book with the added figures in it
     * @throws IllegalArgumentException when an added figure is there twice
     */
    public static void requireNew(FigureBook next, Collection<Observation> added) {
        Set<SeriesKey> changed = new HashSet<>();
        added.forEach(observation -> changed.add(SeriesKey.of(observation)));
        for (SeriesKey key : changed) {
            next.series(key).flatMap(Series::repeated).ifPresent(observation -> {
                throw new IllegalArgumentException(FigureWords.in(Danish.LOCALE).twice(observation));
            });
        }
    }
}
