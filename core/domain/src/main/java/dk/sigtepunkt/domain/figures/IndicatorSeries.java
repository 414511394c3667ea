package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The series of one indicator, in order of area and breakdown; never empty, immutable. */
final class IndicatorSeries {
    private static final Comparator<SeriesKey> ORDER =
            Comparator.comparing(SeriesKey::area).thenComparing(SeriesKey::breakdown);

    private final AreaCode own;
    private final List<Series> series;
    /** The same series, those of one breakdown together, in order of breakdown. */
    private final List<SeriesByArea> peers;

    private final long size;
    private final int newestNumber;
    private final Instant firstKnown;
    private final Instant lastKnown;

    private IndicatorSeries(AreaCode own, List<Series> series) {
        this.own = own;
        this.peers = series.stream()
                .collect(Collectors.groupingBy(one -> one.key().breakdown(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(all -> new SeriesByArea(all, own))
                .toList();
        this.series = peers.size() == 1 ? peers.get(0).series() : inOrder(peers);
        long figures = 0;
        int newest = -1;
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (Series one : series) {
            figures += one.size();
            newest = Math.max(newest, one.newestNumber());
            first = one.firstKnown().isBefore(first) ? one.firstKnown() : first;
            last = one.lastKnown().isAfter(last) ? one.lastKnown() : last;
        }
        this.size = figures;
        this.newestNumber = newest;
        this.firstKnown = first;
        this.lastKnown = last;
    }

    private static List<Series> inOrder(List<SeriesByArea> peers) {
        return peers.stream()
                .flatMap(one -> one.series().stream())
                .sorted(Comparator.comparing(Series::key, ORDER))
                .toList();
    }

    /**
     * @param own the municipality's area
     * @param changed the whole of each series that is new or has new figures; is emptied, so that memory is let go
     */
    static IndicatorSeries of(AreaCode own, Optional<IndicatorSeries> present, Map<SeriesKey, Columns> changed) {
        List<Series> all = new ArrayList<>();
        present.ifPresent(shelf -> all.addAll(shelf.series));
        for (SeriesKey key : changed.keySet().stream().sorted(ORDER).toList()) {
            Columns columns = Objects.requireNonNull(changed.remove(key));
            columns.finish();
            int place = place(all, key);
            int at = place < 0 ? -place - 1 : place;
            if (at > 0) {
                columns.share(all.get(at - 1).columns());
            }
            Series series = new Series(key, columns);
            if (place < 0) {
                all.add(at, series);
            } else {
                all.set(at, series);
            }
        }
        return new IndicatorSeries(own, all);
    }

    Optional<Series> find(SeriesKey key) {
        int place = place(series, key);
        return place < 0 ? Optional.empty() : Optional.of(series.get(place));
    }

    /** Where a series is; where it would be, counted from -1 and down, when it is not there. */
    private static int place(List<Series> series, SeriesKey key) {
        int low = 0;
        int high = series.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ORDER.compare(series.get(middle).key(), key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    Optional<IndicatorSeries> asOf(Instant time) {
        if (!lastKnown.isAfter(time)) {
            return Optional.of(this);
        }
        return knownBy(time)
                ? Optional.of(new IndicatorSeries(
                        own,
                        series.stream().flatMap(one -> one.asOf(time).stream()).toList()))
                : Optional.empty();
    }

    /** What is left without the figures for some periods; the same object when that is all. */
    Optional<IndicatorSeries> without(Predicate<Period> hidden) {
        List<Series> left =
                series.stream().flatMap(one -> one.without(hidden).stream()).toList();
        if (left.equals(series)) {
            return Optional.of(this);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new IndicatorSeries(own, left));
    }

    /** True when at least one figure was known at the time. */
    boolean knownBy(Instant time) {
        return !firstKnown.isAfter(time);
    }

    List<Map.Entry<SeriesKey, Series>> entries() {
        return new AbstractList<>() {
            @Override
            public Map.Entry<SeriesKey, Series> get(int index) {
                Series one = series.get(index);
                return Map.entry(one.key(), one);
            }

            @Override
            public int size() {
                return series.size();
            }
        };
    }

    void forEach(Consumer<SeriesByArea> reader) {
        peers.forEach(reader);
    }

    long size() {
        return size;
    }

    /** The last period that has a number, as its place on the {@link Timeline}; negative when none has. */
    int newestNumber() {
        return newestNumber;
    }
}
