package dk.sigtepunkt.domain.overview;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesByArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The consolidated figures of all series at the end of a quarter, exactly defined, so that a database can be asked for
 * the same.
 *
 * <p>The known figure of a cell (indicator, breakdown, area, period) is the one that became known last, but a real one
 * outranks every example. The newest figure of a series (indicator, breakdown, area) is the one for its last period,
 * among the periods that end no later than the quarter and whose known figure has a number; of two periods that end on
 * the same day the longer one is last. There is a row for each indicator and breakdown with at least one newest
 * figure, in order of indicator id and then breakdown, as Java compares texts. The mean is the sum
 * of the areas' newest values, added one by one as doubles in order of area code, divided by their number.
 */
public final class Overview {
    private final Period quarter;
    private final List<OverviewRow> rows = new ArrayList<>();
    /** Room for one row's values; makes no object for a series: there may be a hundred thousand. */
    private double[] values = {};

    private Overview(Period quarter) {
        this.quarter = quarter;
    }

    public static List<OverviewRow> of(FigureBook book, Period quarter) {
        Overview overview = new Overview(quarter);
        book.forEach(overview::add);
        return overview.rows;
    }

    private void add(SeriesByArea peers) {
        if (values.length < peers.size()) {
            values = new double[peers.size()];
        }
        int areas = peers.newestValues(quarter, values);
        if (areas > 0) {
            rows.add(row(peers, areas));
        }
    }

    private OverviewRow row(SeriesByArea peers, int areas) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int area = 0; area < areas; area++) {
            double value = values[area];
            sum += value;
            // No value is NaN or a negative zero, which Math.min looks out for at each step.
            least = value < least ? value : least;
            greatest = value > greatest ? value : greatest;
        }
        Optional<Series> here = peers.municipality();
        Optional<Period> period = here.flatMap(series -> series.newestPeriod(quarter));
        return new OverviewRow(
                peers.indicator(),
                peers.breakdown(),
                areas,
                new OverviewRow.Own(valueAt(here, period), period, valueAt(here, period.flatMap(Overview::yearBefore))),
                new OverviewRow.Spread(sum / areas, least, greatest));
    }

    private static double valueAt(Optional<Series> series, Optional<Period> period) {
        return series.isPresent() && period.isPresent() ? series.get().valueAt(period.get()) : Double.NaN;
    }

    /** Most years have no week 53. */
    private static Optional<Period> yearBefore(Period period) {
        try {
            return Optional.of(new Period(period.frequency(), period.year() - 1, period.ordinal()));
        } catch (IllegalArgumentException notThatYear) {
            return Optional.empty();
        }
    }
}
