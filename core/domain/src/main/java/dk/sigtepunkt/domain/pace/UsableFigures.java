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

/** The figures of one series that the rules reckon with: of one rhythm, from before no break, until a quarter's end. */
final class UsableFigures {
    private final List<Cell> cells = new ArrayList<>();
    private final List<Observation> standing = new ArrayList<>();

    /**
     * One period's figure, and those that stood for it before: all of the same origin, since an example says nothing of what
     * was known of the real one.
     *
     * @param month the end of its period
     * @param due until when its source was to have it
     */
    private record Cell(LocalDate end, double month, LocalDate due, List<Observation> vintages) {
        /**
         * What was known of it at the end of a day; NaN when it had no number. What was only entered later counts from when it
         * was due: a source that is read for the first time has published its older figures long since.
         */
        double at(LocalDate day, Instant dayEnd) {
            for (int index = vintages.size() - 1; index >= 0; index--) {
                if (!vintages.get(index).knownAt().isAfter(dayEnd)) {
                    return number(vintages.get(index));
                }
            }
            return due.isAfter(day) ? Double.NaN : number(vintages.get(0));
        }

        private static double number(Observation one) {
            return one.figure().value().orElse(Double.NaN);
        }
    }

    /** @param newest the figure that is judged; those of another rhythm than its own are left out */
    UsableFigures(Indicator indicator, Series series, Observation newest) {
        Frequency frequency = newest.period().frequency();
        int lag = indicator.source().publicationLagDays();
        List<Observation> of = new ArrayList<>();
        for (Observation one : series.vintages()) {
            Period period = one.period();
            if (period.compareTo(newest.period()) > 0) {
                break;
            }
            if (period.frequency() == frequency && indicator.comparable(period)) {
                if (!of.isEmpty() && !of.get(0).period().equals(period)) {
                    add(of, lag);
                    of = new ArrayList<>();
                }
                of.add(one);
            }
        }
        add(of, lag);
    }

    /** @param all of one period, in order of when they became known */
    private void add(List<Observation> all, int lag) {
        List<Observation> real = all.stream().filter(one -> !one.example()).toList();
        List<Observation> alike = real.isEmpty() ? all : real;
        Observation last = alike.get(alike.size() - 1);
        if (last.figure().status().valued()) {
            standing.add(last);
        }
        LocalDate end = last.period().end();
        cells.add(new Cell(end, Point.month(end), end.plusDays(lag), alike));
    }

    /** Those with a number, as they stand now. */
    List<Observation> standing() {
        return standing;
    }

    /** The same as the rules reckon with them. */
    List<Point> points() {
        return standing.stream()
                .map(one -> new Point(
                        Point.month(one.period().end()), one.figure().value().orElseThrow()))
                .toList();
    }

    /** What was known of them on a day. */
    List<Point> pointsKnown(LocalDate day) {
        Instant dayEnd = Danish.endOf(day);
        List<Point> points = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            if (cell.end().isAfter(day)) {
                break;
            }
            double value = cell.at(day, dayEnd);
            if (!Double.isNaN(value)) {
                points.add(new Point(cell.month(), value));
            }
        }
        return points;
    }
}
