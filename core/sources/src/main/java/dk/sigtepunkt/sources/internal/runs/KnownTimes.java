package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** When figures become known: now, but never before what they revise, though two servers' clocks differ. */
final class KnownTimes {
    private KnownTimes() {}

    static Instant after(FigureBook book, Collection<Observation> figures, Instant now) {
        Instant known = now.truncatedTo(ChronoUnit.MICROS);
        Instant latest = figures.stream()
                .map(SeriesKey::of)
                .distinct()
                .flatMap(key -> book.series(key).stream())
                .flatMap(series -> series.vintages().stream())
                .map(Observation::knownAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return latest.isBefore(known)
                ? known
                : latest.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
    }

    static List<Observation> stamped(Collection<Observation> figures, Instant knownAt, String reference) {
        return figures.stream()
                .map(figure -> new Observation(
                        figure.indicator(),
                        figure.period(),
                        figure.area(),
                        figure.breakdown(),
                        figure.figure(),
                        knownAt,
                        figure.origin(),
                        reference))
                .toList();
    }
}
