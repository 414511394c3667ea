package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.overview.OverviewRow;
import dk.sigtepunkt.rest.internal.http.CsvTable;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.util.List;
import java.util.function.Predicate;

/**
 * The consolidated figures for programs. A number has as many digits as tell the double from its neighbours, and never an
 * exponent; a whole one has no point. What is not there is empty.
 */
final class FiguresCsv {
    private static final double LARGEST_EXACT = 1e15;

    private FiguresCsv() {}

    static byte[] of(Period quarter, List<OverviewRow> rows, Predicate<OverviewRow> example, MarkWords marks) {
        CsvTable table = CsvTable.forPrograms(MarkWords.after(
                "indicator",
                "breakdown",
                "areas",
                "municipality",
                "period",
                "yearBefore",
                "mean",
                "least",
                "greatest",
                "quarter"));
        rows.forEach(row -> {
            line(table, row);
            table.text(quarter.code());
            marks.end(table, example.test(row));
        });
        return table.bytes();
    }

    private static void line(CsvTable table, OverviewRow row) {
        table.text(row.indicator().toString()).text(row.breakdown().value()).number(row.areas());
        number(table, row.municipality().newest());
        table.text(row.municipality().period().map(Period::code).orElse(""));
        number(table, row.municipality().yearBefore());
        number(table, row.all().mean());
        number(table, row.all().least());
        number(table, row.all().greatest());
    }

    /** Most numbers are whole, and are said without the way around a decimal. */
    private static void number(CsvTable table, double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
            table.number((long) value);
        } else {
            table.number(Double.isNaN(value) ? null : Decimal.of(value));
        }
    }
}
