package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The series of one indicator with one breakdown, an area each, in order of area; immutable.
 *
 * <p>Nearly all of them have one figure for each period and all for the same periods. The values of those stand period by
 * period, all areas' beside each other: a quarter's are looked up once and read from one place. This is what lets a
 * computation over every series come near to one over bare arrays.
 */
public final class SeriesByArea {
    private final Series[] series;
    /** The one column of periods that all have; null when they have several, or several figures for a period. */
    private final char @Nullable [] shared;
    /** All values, period by period, where they have one column of periods. */
    private final double[] byPeriod;

    private final @Nullable Series municipality;

    /**
     * @param given of one breakdown, in order of area, at least one
     * @param own the municipality's area
     */
    SeriesByArea(List<Series> given, AreaCode own) {
        this.shared = shared(given);
        this.byPeriod = shared == null ? new double[0] : byPeriod(given, shared.length);
        this.series = new Series[given.size()];
        Series here = null;
        for (int area = 0; area < series.length; area++) {
            Series one = given.get(area);
            series[area] = shared == null ? one : one.among(byPeriod, area, series.length);
            here = one.key().area().equals(own) ? series[area] : here;
        }
        this.municipality = here;
    }

    private static char @Nullable [] shared(List<Series> series) {
        char[] first = series.get(0).columns().periods;
        return series.stream().allMatch(one -> !one.revised() && one.columns().periods == first) ? first : null;
    }

    private static double[] byPeriod(List<Series> series, int periods) {
        double[] values = new double[periods * series.size()];
        for (int area = 0; area < series.size(); area++) {
            Columns columns = series.get(area).columns();
            for (int row = 0; row < periods; row++) {
                values[row * series.size() + area] = columns.value(row);
            }
        }
        return values;
    }

    /** Those given, in their order. */
    List<Series> series() {
        return List.of(series);
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
        return row >= 0 && filled(row, into) ? series.length : oneByOne(upTo, into);
    }

    /** @return false when an area has no number there */
    private boolean filled(int row, double[] into) {
        System.arraycopy(byPeriod, row * series.length, into, 0, series.length);
        boolean lacking = false;
        for (int area = 0; area < series.length; area++) {
            lacking |= Double.isNaN(into[area]);
        }
        return !lacking;
    }

    private int oneByOne(Period upTo, double[] into) {
        int count = 0;
        for (Series one : series) {
            double value = one.newestValue(upTo);
            if (!Double.isNaN(value)) {
                into[count++] = value;
            }
        }
        return count;
    }
}
