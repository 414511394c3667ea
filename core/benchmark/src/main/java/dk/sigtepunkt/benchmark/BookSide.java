package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.overview.Overview;
import dk.sigtepunkt.domain.overview.OverviewRow;
import java.time.Instant;
import java.util.List;

/** The overview over the product's own book of figures, with units, status and history. */
final class BookSide {
    private static final Instant KNOWN = Instant.parse("2026-01-15T08:15:00Z");

    private final FigureBook book;

    BookSide(Size size) {
        FigureBook.Builder builder = new FigureBook.Builder(FigureBook.of(Town.MUNICIPALITY));
        Period[] periods = size.periods();
        for (int series = 0; series < size.series(); series++) {
            SeriesKey key = new SeriesKey(
                    IndicatorId.parse(size.indicator(series / size.areas())),
                    new AreaCode(size.area(series % size.areas())),
                    Breakdown.TOTAL);
            for (int period = 0; period < size.length(series); period++) {
                builder.add(
                        key,
                        periods[period],
                        Figure.observed(size.value(series, period)),
                        KNOWN,
                        Origin.REAL,
                        "Måling");
            }
        }
        this.book = builder.build();
    }

    /** As {@link PlainArrays#overview()} gives it. */
    double[] overview(Period quarter) {
        List<OverviewRow> rows = Overview.of(book, quarter);
        double[] numbers = new double[rows.size() * 6];
        int at = 0;
        for (OverviewRow row : rows) {
            numbers[at++] = row.areas();
            numbers[at++] = row.municipality().newest();
            numbers[at++] = row.municipality().yearBefore();
            numbers[at++] = row.all().mean();
            numbers[at++] = row.all().least();
            numbers[at++] = row.all().greatest();
        }
        return numbers;
    }
}
