package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.overview.OverviewRow;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated figures of all series.
 *
 * @param period the quarter
 */
public record FiguresJson(String period, List<Row> rows) implements OverQuarter {
    public static FiguresJson of(Period quarter, List<OverviewRow> rows, Predicate<OverviewRow> example) {
        return new FiguresJson(
                quarter.code(),
                rows.stream().map(row -> Row.of(row, example.test(row))).toList());
    }

    /**
     * One indicator with one breakdown, over all areas.
     *
     * @param areas how many areas have a newest figure
     * @param municipality the municipality's newest value; null when it has none
     * @param period what that value is about
     * @param example whether that value is made up
     * @param yearBefore the municipality's value for the same period a year earlier
     */
    public record Row(
            String indicator,
            String breakdown,
            int areas,
            @Nullable BigDecimal municipality,
            @Nullable String period,
            @Nullable BigDecimal yearBefore,
            BigDecimal mean,
            BigDecimal least,
            BigDecimal greatest,
            boolean example) {
        static Row of(OverviewRow row, boolean example) {
            return new Row(
                    row.indicator().toString(),
                    row.breakdown().value(),
                    row.areas(),
                    known(row.municipality().newest()),
                    row.municipality()
                            .period()
                            .<@Nullable String>map(Period::code)
                            .orElse(null),
                    known(row.municipality().yearBefore()),
                    Decimal.of(row.all().mean()),
                    Decimal.of(row.all().least()),
                    Decimal.of(row.all().greatest()),
                    example);
        }

        private static @Nullable BigDecimal known(double value) {
            return Double.isNaN(value) ? null : Decimal.of(value);
        }
    }
}
