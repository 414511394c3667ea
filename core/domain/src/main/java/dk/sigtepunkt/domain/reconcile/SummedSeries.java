package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Several indicators' figures added up, cell by cell, as known at each time at which one of them became known. */
final class SummedSeries {

    private SummedSeries() {}

    /** Sums stand under the first part's indicator, period, area and breakdown. */
    static List<Observation> of(List<List<Observation>> parts) {
        List<Map<SeriesKey, Series>> divided =
                parts.stream().map(SummedSeries::divided).toList();
        // The keys' indicators differ from part to part: areas and breakdowns are what they have in common.
        List<Observation> sums = new ArrayList<>();
        for (SeriesKey key : divided.get(0).keySet()) {
            List<Series> same = divided.stream()
                    .flatMap(part -> part.entrySet().stream()
                            .filter(entry -> sameCell(entry.getKey(), key))
                            .map(Map.Entry::getValue))
                    .toList();
            if (same.size() == parts.size()) {
                sums.addAll(summed(same));
            }
        }
        return sums;
    }

    private static Map<SeriesKey, Series> divided(List<Observation> part) {
        FigureBook book = FigureBook.EMPTY.with(part);
        Map<SeriesKey, Series> divided = new TreeMap<>();
        part.stream().map(SeriesKey::of).forEach(key -> book.series(key).ifPresent(series -> divided.put(key, series)));
        return divided;
    }

    private static boolean sameCell(SeriesKey one, SeriesKey other) {
        return one.area().equals(other.area()) && one.breakdown().equals(other.breakdown());
    }

    private static List<Observation> summed(List<Series> parts) {
        Collection<Instant> times = new TreeSet<>();
        parts.forEach(part -> part.vintages().forEach(figure -> times.add(figure.knownAt())));
        List<Observation> sums = new ArrayList<>();
        Map<Period, Observation> newest = new HashMap<>();
        for (Instant time : times) {
            for (List<Observation> cell : cells(parts, time)) {
                Observation before = newest.get(cell.get(0).period());
                sum(cell, time, before != null)
                        .filter(sum -> before == null || differs(before, sum))
                        .ifPresent(sum -> {
                            newest.put(sum.period(), sum);
                            sums.add(sum);
                        });
            }
        }
        return sums;
    }

    /** For each period for which every part has a figure at that time: those figures. */
    private static List<List<Observation>> cells(List<Series> parts, Instant time) {
        Map<Period, List<Observation>> cells = new TreeMap<>();
        for (Series part : parts) {
            part.knownBy(time)
                    .forEach(figure -> cells.computeIfAbsent(figure.period(), period -> new ArrayList<>())
                            .add(figure));
        }
        return cells.values().stream()
                .filter(cell -> cell.size() == parts.size())
                .toList();
    }

    /** @param known whether there was a sum before: one that no longer holds is taken back, not left standing */
    private static Optional<Observation> sum(List<Observation> cell, Instant time, boolean known) {
        Optional<Observation> without =
                cell.stream().filter(part -> !part.figure().status().valued()).findFirst();
        if (without.isPresent() && !known) {
            return Optional.empty();
        }
        Observation first = cell.get(0);
        boolean example = cell.stream().anyMatch(part -> part.example());
        return Optional.of(new Observation(
                first.indicator(),
                first.period(),
                first.area(),
                first.breakdown(),
                without.map(Observation::figure).orElseGet(() -> sum(cell)),
                time,
                example ? Origin.EXAMPLE : Origin.REAL,
                texts(cell, Observation::reference)));
    }

    private static Figure sum(List<Observation> cell) {
        double value = cell.stream()
                .map(part -> BigDecimal.valueOf(part.figure().value().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        String note = texts(cell, part -> part.figure().note());
        return new Figure(OptionalDouble.of(value), status(cell), Excerpt.cut(note, Figure.LONGEST_NOTE));
    }

    private static ObservationStatus status(List<Observation> cell) {
        List<ObservationStatus> all =
                cell.stream().map(part -> part.figure().status()).distinct().toList();
        if (all.contains(ObservationStatus.PROVISIONAL)) {
            return ObservationStatus.PROVISIONAL;
        }
        return all.size() == 1 ? all.get(0) : ObservationStatus.OBSERVED;
    }

    private static String texts(List<Observation> cell, Function<Observation, String> text) {
        return cell.stream().map(text).filter(one -> !one.isBlank()).distinct().collect(joining("; "));
    }

    private static boolean differs(Observation before, Observation now) {
        return !Objects.equals(before.figure(), now.figure()) || before.origin() != now.origin();
    }
}
