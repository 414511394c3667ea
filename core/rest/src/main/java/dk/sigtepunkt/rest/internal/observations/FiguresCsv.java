package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.overview.OverviewRow;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.util.List;

/**
 * The consolidated figures for programs: UTF-8 without byte order mark, semicolons, lines ended by CR LF. A number has a
 * decimal point, as many digits as tell the double from its neighbours, and never an exponent; a whole one has no point.
 * What is not there is empty.
 */
final class FiguresCsv {
    static final String HEADER = "indicator;breakdown;areas;municipality;period;yearBefore;mean;least;greatest\r\n";
    private static final int USUAL_LINE = 120;
    private static final double LARGEST_EXACT = 1e15;

    private FiguresCsv() {}

    static byte[] of(List<OverviewRow> rows) {
        // Only one-byte characters come in, as a rule, and then the last step is one copy of the bytes.
        StringBuilder csv = new StringBuilder(HEADER.length() + rows.size() * USUAL_LINE).append(HEADER);
        for (OverviewRow row : rows) {
            csv.append(row.indicator().committee().value())
                    .append('.')
                    .append(row.indicator().key())
                    .append(';');
            if (!row.breakdown().value().isEmpty()) {
                csv.append(ObservationCsv.text(row.breakdown().value()));
            }
            csv.append(';').append(row.areas()).append(';');
            number(csv, row.municipality().newest());
            row.municipality().period().ifPresent(period -> csv.append(period.code()));
            csv.append(';');
            number(csv, row.municipality().yearBefore());
            number(csv, row.all().mean());
            number(csv, row.all().least());
            number(csv, row.all().greatest());
            csv.setLength(csv.length() - 1);
            csv.append("\r\n");
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static void number(StringBuilder csv, double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
            csv.append((long) value);
        } else if (!Double.isNaN(value)) {
            csv.append(Decimal.of(value).toPlainString());
        }
        csv.append(';');
    }
}
