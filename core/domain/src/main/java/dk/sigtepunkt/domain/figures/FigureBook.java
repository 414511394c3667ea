package dk.sigtepunkt.domain.figures;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A snapshot of every figure; immutable, so that one answer never mixes two states. */
public final class FigureBook {
    public static final FigureBook EMPTY = new FigureBook(Map.of(), 0);

    private final Map<SeriesKey, Series> series;
    private final long size;

    private FigureBook(Map<SeriesKey, Series> series, long size) {
        this.series = series;
        this.size = size;
    }

    /** A new book that also holds the given figures. */
    public FigureBook with(Collection<Observation> added) {
        Map<SeriesKey, Series> next = new HashMap<>(series);
        added.stream().collect(groupingBy(SeriesKey::of)).forEach((key, observations) -> {
            Series present = next.get(key);
            next.put(key, present == null ? new Series(observations) : present.with(observations));
        });
        return new FigureBook(next, size + added.size());
    }

    public Optional<Series> series(SeriesKey key) {
        return Optional.ofNullable(series.get(key));
    }

    /** All series of one indicator, in order of area and breakdown. */
    public List<Map.Entry<SeriesKey, Series>> seriesOf(IndicatorId indicator) {
        return series.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** How many figures there are, every revision counted. */
    public long size() {
        return size;
    }

    /** The last period that any figure with a number is about. */
    public Optional<Period> newestPeriod() {
        return series.values().stream()
                .flatMap(one -> one.latest().stream())
                .filter(observation -> observation.figure().status().valued())
                .map(Observation::period)
                .max(Comparator.comparing(Period::end));
    }
}
