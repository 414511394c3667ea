package dk.sigtepunkt.persistence.internal;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What makes a figure one of its kind: its cell and when it was known. */
final class Vintages {
    private Vintages() {}

    private record Vintage(Period period, Instant knownAt) {
        static Vintage of(Observation observation) {
            return new Vintage(observation.period(), observation.knownAt());
        }
    }

    /** The figure as both databases can keep it: microseconds, and no negative zero. */
    static Observation storable(Observation given) {
        Figure figure = given.figure();
        OptionalDouble value = figure.value().isPresent()
                ? OptionalDouble.of(figure.value().getAsDouble() + 0.0)
                : OptionalDouble.empty();
        return new Observation(
                given.indicator(),
                given.period(),
                given.area(),
                given.breakdown(),
                new Figure(value, figure.status(), figure.note()),
                UtcText.rounded(given.knownAt()),
                given.origin(),
                given.reference());
    }

    /** @throws IllegalArgumentException when a figure is twice in the list or already in the book */
    static void requireNew(FigureBook book, List<Observation> added) {
        added.stream().collect(groupingBy(SeriesKey::of)).forEach((key, observations) -> {
            Set<Vintage> known = new HashSet<>();
            book.series(key).ifPresent(series -> series.vintages().forEach(one -> known.add(Vintage.of(one))));
            for (Observation observation : observations) {
                if (!known.add(Vintage.of(observation))) {
                    throw new IllegalArgumentException(sentence(observation));
                }
            }
        });
    }

    private static String sentence(Observation observation) {
        return "Der er to tal for %s, %s, område %s%s, som begge blev kendt %s"
                .formatted(
                        observation.indicator(),
                        observation.period(),
                        observation.area(),
                        observation.breakdown().value().isEmpty() ? "" : ", " + observation.breakdown(),
                        observation.knownAt());
    }
}
