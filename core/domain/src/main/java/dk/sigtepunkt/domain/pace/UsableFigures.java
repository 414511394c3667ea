package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one series that the rules reckon with: of one rhythm, from before no break, until a quarter's end. */
final class UsableFigures {
    private final Map<Period, Cell> cells = new TreeMap<>();

    /** One period's figure, and those that stood for it before. */
    private record Cell(Observation standing, List<Observation> vintages, LocalDate due) {
        /**
         * What was known of it at the end of a day. What was only entered later counts from when it was due: a source that
         * is read for the first time has published its older figures long since.
         */
        Optional<Observation> at(LocalDate day) {
            Instant end = Danish.endOf(day);
            Optional<Observation> known =
                    vintages.stream().filter(one -> !one.knownAt().isAfter(end)).reduce((earlier, later) -> later);
            return known.or(() -> due.isAfter(day) ? Optional.empty() : Optional.of(vintages.get(0)));
        }
    }

    /** @param newest the figure that is judged; those of another rhythm than its own are left out */
    UsableFigures(Indicator indicator, Series series, Observation newest) {
        Frequency frequency = newest.period().frequency();
        Map<Period, List<Observation>> vintages = new TreeMap<>();
        for (Observation one : series.vintages()) {
            Period period = one.period();
            if (period.frequency() == frequency
                    && period.compareTo(newest.period()) <= 0
                    && indicator.comparable(period)) {
                vintages.computeIfAbsent(period, same -> new ArrayList<>()).add(one);
            }
        }
        int lag = indicator.source().publicationLagDays();
        vintages.forEach((period, all) -> {
            Observation standing = series.at(period).orElseThrow();
            List<Observation> alike = all.stream()
                    .filter(one -> one.origin() == standing.origin())
                    .toList();
            cells.put(period, new Cell(standing, alike, period.end().plusDays(lag)));
        });
    }

    /** Those with a number, as they stand now. */
    List<Observation> standing() {
        return cells.values().stream()
                .map(Cell::standing)
                .filter(one -> one.figure().status().valued())
                .toList();
    }

    /** The same as the rules reckon with them. */
    List<Point> points() {
        return standing().stream().map(UsableFigures::point).toList();
    }

    /** What was known of them on a day. */
    List<Point> pointsKnown(LocalDate day) {
        List<Point> points = new ArrayList<>();
        for (Map.Entry<Period, Cell> entry : cells.entrySet()) {
            if (entry.getKey().end().isAfter(day)) {
                break;
            }
            entry.getValue()
                    .at(day)
                    .filter(one -> one.figure().status().valued())
                    .map(UsableFigures::point)
                    .ifPresent(points::add);
        }
        return points;
    }

    private static Point point(Observation one) {
        return new Point(Point.month(one.period().end()), one.figure().value().orElseThrow());
    }
}
