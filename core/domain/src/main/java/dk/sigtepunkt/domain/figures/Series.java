package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * All figures of one series, every revision included; immutable. The figures are kept in columns, and an
 * {@link Observation} is made each time one is asked for.
 */
public final class Series {
    private static final int NONE = -1;

    private final SeriesKey key;
    private final char[] periods;
    private final Columns columns;
    private final boolean revised;
    private final Instant firstKnown;
    private final Instant lastKnown;

    /** @param columns finished, at least one row */
    Series(SeriesKey key, Columns columns) {
        this.key = key;
        this.columns = columns;
        this.periods = columns.periods;
        boolean again = false;
        Instant first = columns.vintages[0].knownAt();
        Instant last = first;
        for (int row = 1; row < periods.length; row++) {
            again |= periods[row] == periods[row - 1];
            Instant known = columns.vintages[row].knownAt();
            first = known.isBefore(first) ? known : first;
            last = known.isAfter(last) ? known : last;
        }
        this.revised = again;
        this.firstKnown = first;
        this.lastKnown = last;
    }

    private Series(Series same, Columns moved) {
        this.key = same.key;
        this.columns = moved;
        this.periods = moved.periods;
        this.revised = same.revised;
        this.firstKnown = same.firstKnown;
        this.lastKnown = same.lastKnown;
    }

    /** The same series with its values among those of others, see {@link Columns#among}. */
    Series among(double[] values, int first, int step) {
        return new Series(this, Columns.among(columns, values, first, step));
    }

    public SeriesKey key() {
        return key;
    }

    /** How many figures there are, every revision counted. */
    public int size() {
        return periods.length;
    }

    /** True when some period has more than one figure. */
    public boolean revised() {
        return revised;
    }

    /** Every figure ever known, in order of period, then of when it became known. */
    public List<Observation> vintages() {
        return new Rows(IntStream.range(0, periods.length).toArray());
    }

    /**
     * For each period the figure known last, in order of period. A real figure takes the place of an example figure,
     * whenever each of them became known.
     */
    public List<Observation> latest() {
        if (!revised) {
            return vintages();
        }
        int[] standing = new int[periods.length];
        int from = standing.length;
        for (int row = periods.length - 1; row > NONE; row = before(row)) {
            from--;
            standing[from] = standing(row);
        }
        return new Rows(Arrays.copyOfRange(standing, from, standing.length));
    }

    /** The same as {@link #latest()} was at the given time. */
    public List<Observation> knownBy(Instant time) {
        return asOf(time).map(Series::latest).orElse(List.of());
    }

    /** The series as it was known at a time; empty when it had no figure yet. */
    public Optional<Series> asOf(Instant time) {
        if (!lastKnown.isAfter(time)) {
            return Optional.of(this);
        }
        if (firstKnown.isAfter(time)) {
            return Optional.empty();
        }
        Columns known = new Columns(periods.length);
        for (int row = 0; row < periods.length; row++) {
            if (!columns.vintages[row].knownAt().isAfter(time)) {
                known.addRow(columns, row);
            }
        }
        known.finish();
        return Optional.of(new Series(key, known));
    }

    /** What is left without the figures for some periods; the same object when that is all. */
    Optional<Series> without(Predicate<Period> hidden) {
        Columns left = new Columns(periods.length);
        for (int row = 0; row < periods.length; row++) {
            if (!hidden.test(Timeline.period(periods[row]))) {
                left.addRow(columns, row);
            }
        }
        if (left.size == periods.length || left.size == 0) {
            return left.size == 0 ? Optional.empty() : Optional.of(this);
        }
        left.finish();
        return Optional.of(new Series(key, left));
    }

    /** The newest figure with a number for a period that ends no later than the given one. */
    public Optional<Observation> newestValued(Period upTo) {
        return observation(newest(last(Timeline.lastEndingBy(upTo))));
    }

    /** The newest figure with a number for a period that may be used and ends no later than the given one. */
    public Optional<Observation> newestValued(Period upTo, Predicate<Period> usable) {
        int row = newest(last(Timeline.lastEndingBy(upTo)));
        while (row > NONE && !usable.test(Timeline.period(periods[row]))) {
            row = newest(before(row));
        }
        return observation(row);
    }

    /** The number of {@link #newestValued(Period)}, NaN when there is none; makes no object. */
    public double newestValue(Period upTo) {
        int row = newest(last(Timeline.lastEndingBy(upTo)));
        return row > NONE ? columns.value(row) : Double.NaN;
    }

    /** The period of {@link #newestValued(Period)}. */
    public Optional<Period> newestPeriod(Period upTo) {
        int row = newest(last(Timeline.lastEndingBy(upTo)));
        return row > NONE ? Optional.of(Timeline.period(periods[row])) : Optional.empty();
    }

    /** The figure known last for exactly this period. */
    public Optional<Observation> at(Period period) {
        return observation(row(period));
    }

    /** The number of {@link #at(Period)}, NaN when there is no figure or no number; makes no object. */
    public double valueAt(Period period) {
        int row = row(period);
        return row > NONE ? columns.value(row) : Double.NaN;
    }

    /** A figure that became known at the same time as another one for its period, which no store allows. */
    public Optional<Observation> repeated() {
        return revised
                ? IntStream.range(1, periods.length)
                        .filter(row -> columns.compare(row - 1, row) == 0)
                        .mapToObj(this::made)
                        .findFirst()
                : Optional.empty();
    }

    /** The last period that has a number, as its place on the {@link Timeline}; negative when none has. */
    int newestNumber() {
        int row = newest(periods.length - 1);
        return row > NONE ? periods[row] : NONE;
    }

    Instant firstKnown() {
        return firstKnown;
    }

    Instant lastKnown() {
        return lastKnown;
    }

    Columns columns() {
        return columns;
    }

    /** The row that stands for the newest period with a number, from the last row of a period and back. */
    private int newest(int from) {
        for (int row = from; row > NONE; row = before(row)) {
            int standing = standing(row);
            if (!Double.isNaN(columns.value(standing))) {
                return standing;
            }
        }
        return NONE;
    }

    private int row(Period period) {
        char number = Timeline.number(period);
        int last = last(number);
        return last > NONE && periods[last] == number ? standing(last) : NONE;
    }

    private int last(char upTo) {
        return last(periods, upTo);
    }

    /** The last row up to a place on the time line; negative when all are later. */
    static int last(char[] periods, char upTo) {
        int low = 0;
        int high = periods.length - 1;
        if (periods[high] <= upTo) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods[middle] <= upTo) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Of the rows for one period, given the last, the one that counts: the last real one, else the last. */
    private int standing(int last) {
        if (!revised) {
            return last;
        }
        int row = last;
        while (row > 0 && columns.origin(row) == Origin.EXAMPLE && periods[row - 1] == periods[last]) {
            row--;
        }
        return columns.origin(row) == Origin.EXAMPLE ? last : row;
    }

    /** The last row of the period before. */
    private int before(int row) {
        int first = row;
        while (first > 0 && periods[first - 1] == periods[row]) {
            first--;
        }
        return first - 1;
    }

    private Optional<Observation> observation(int row) {
        return row > NONE ? Optional.of(made(row)) : Optional.empty();
    }

    private Observation made(int row) {
        OptionalDouble value =
                Double.isNaN(columns.value(row)) ? OptionalDouble.empty() : OptionalDouble.of(columns.value(row));
        Vintage vintage = columns.vintages[row];
        return new Observation(
                key.indicator(),
                Timeline.period(periods[row]),
                key.area(),
                key.breakdown(),
                new Figure(value, columns.status(row), columns.note(row)),
                vintage.knownAt(),
                columns.origin(row),
                vintage.reference());
    }

    /** Some of the figures, made as they are read. */
    private final class Rows extends AbstractList<Observation> implements RandomAccess {
        private final int[] rows;

        Rows(int[] rows) {
            this.rows = rows;
        }

        @Override
        public Observation get(int index) {
            return made(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
