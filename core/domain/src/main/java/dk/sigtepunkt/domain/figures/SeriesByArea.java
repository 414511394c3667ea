package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The series of one indicator with one breakdown, an area each, in order of area; immutable.
 *
 * <p>Nearly all of them have one figure for each period and all for the same periods. For those the row of a quarter is
 * looked up once, and then each costs one step into an array. This is what lets a computation over every series come
 * near to one over bare arrays.
 */
public final class SeriesByArea {
    private final Series[] series;
    /** Each series' column of periods, mostly one object for all; null where the last row need not be what counts. */
    private final char[] @Nullable [] periods;
    /** Each series' column of values: what is read for every series lies in one place. */
    private final double[][] values;

    /** The one column of periods that all have; null when they have several. */
    private final char @Nullable [] shared;

    private final @Nullable Series municipality;

    /**
     * @param series of one breakdown, in order of area, at least one
     * @param own the municipality's area
     */
    SeriesByArea(List<Series> series, AreaCode own) {
        this.series = series.toArray(Series[]::new);
        this.periods = new char[this.series.length][];
        this.values = new double[this.series.length][];
        Series here = null;
        for (int area = 0; area < this.series.length; area++) {
            Series one = this.series[area];
            periods[area] = one.revised() ? null : one.columns().periods;
            values[area] = one.columns().values;
            here = one.key().area().equals(own) ? one : here;
        }
        this.municipality = here;
        char @Nullable [] first = periods[0];
        this.shared = Arrays.stream(periods).allMatch(column -> column == first) ? first : null;
    }

    public IndicatorId indicator() {
        return series[0].key().indicator();
    }

    public Breakdown breakdown() {
        return series[0].key().breakdown();
    }

    /** How many areas there are. */
    public int size() {
        return series.length;
    }

    /** The municipality's own series. */
    public Optional<Series> municipality() {
        return Optional.ofNullable(municipality);
    }

    /**
     * What {@link Series#newestValue} says for each area that has such a value, in order of area; makes no object.
     *
     * @param into where they are put, from the beginning; it must have room for all areas
     * @return how many there are
     */
    public int newestValues(Period upTo, double[] into) {
        char last = Timeline.lastEndingBy(upTo);
        int row = shared == null ? -1 : Series.last(shared, last);
        return row >= 0 && filled(row, into) ? values.length : oneByOne(upTo, last, into);
    }

    /** @return false when an area has no number there */
    private boolean filled(int row, double[] into) {
        for (int area = 0; area < values.length; area++) {
            double value = values[area][row];
            if (Double.isNaN(value)) {
                return false;
            }
            into[area] = value;
        }
        return true;
    }

    private int oneByOne(Period upTo, char last, double[] into) {
        char @Nullable [] known = null;
        int row = -1;
        int count = 0;
        for (int area = 0; area < values.length; area++) {
            char @Nullable [] column = periods[area];
            if (column != known && column != null) {
                known = column;
                row = Series.last(column, last);
            }
            double value = column != null && row >= 0 ? values[area][row] : Double.NaN;
            if (Double.isNaN(value)) {
                // No number there, or several figures for a period: the series knows which one counts.
                value = series[area].newestValue(upTo);
            }
            if (!Double.isNaN(value)) {
                into[count++] = value;
            }
        }
        return count;
    }
}
