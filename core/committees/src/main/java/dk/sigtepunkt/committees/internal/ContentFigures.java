package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the figures that lie in a committee's bundle into the store, once each. */
final class ContentFigures {
    private final FigureStore store;

    ContentFigures(FigureStore store) {
        this.store = store;
    }

    void take(CommitteeId committee, ReadResult.ObservationFile file, Instant now) {
        String key = "content/%s/%s/%s".formatted(committee, file.file(), file.digest());
        if (store.receipt(key).isPresent()) {
            return;
        }
        FigureBook book = store.book();
        List<Observation> added = file.observations().stream()
                .flatMap(observation -> news(observation, book, now))
                .toList();
        store.append(added, Optional.of(key), file.digest());
    }

    /** Nothing when the figure is known; a figure that differs from the one known at its time is a revision of today. */
    private static Stream<Observation> news(Observation offered, FigureBook book, Instant now) {
        Optional<Series> series = book.series(SeriesKey.of(offered));
        boolean replaced = offered.origin() == Origin.EXAMPLE
                && series.flatMap(known -> known.at(offered.period()))
                        .filter(known -> known.origin() == Origin.REAL)
                        .isPresent();
        if (replaced) {
            return Stream.empty();
        }
        Optional<Observation> sameTime = series.stream()
                .flatMap(known -> known.vintages().stream())
                .filter(known -> known.period().equals(offered.period())
                        && known.knownAt().equals(offered.knownAt()))
                .findFirst();
        if (sameTime.isEmpty()) {
            return Stream.of(offered);
        }
        return sameTime.get().figure().equals(offered.figure()) ? Stream.empty() : Stream.of(knownAt(offered, now));
    }

    private static Observation knownAt(Observation figure, Instant time) {
        return new Observation(
                figure.indicator(),
                figure.period(),
                figure.area(),
                figure.breakdown(),
                figure.figure(),
                time,
                figure.origin(),
                figure.reference());
    }
}
