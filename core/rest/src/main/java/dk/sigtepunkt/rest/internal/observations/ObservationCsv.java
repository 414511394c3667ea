package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures as Danish Excel reads them: semicolons, decimal commas, UTF-8 with byte order mark, lines ended by CR LF,
 * quotes as in RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class ObservationCsv {
    private static final String HEADER =
            "indicator;period;area;breakdown;value;unit;status;note;knownAt;origin;reference;source;areaName";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ObservationCsv() {}

    static byte[] of(Indicator indicator, AreaNames names, List<Observation> figures) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(HEADER).append("\r\n");
        figures.forEach(figure -> csv.append(line(indicator, names, figure)).append("\r\n"));
        return csv.toString().getBytes(UTF_8);
    }

    private static String line(Indicator indicator, AreaNames names, Observation figure) {
        return String.join(
                ";",
                figure.indicator().toString(),
                figure.period().code(),
                text(figure.area().value()),
                text(figure.breakdown().value()),
                number(figure),
                text(indicator.unit().symbol()),
                figure.figure().status().code(),
                text(figure.figure().note()),
                figure.knownAt().toString(),
                figure.origin().code(),
                text(figure.reference()),
                text(indicator.source().attribution()),
                text(names.name(figure.area())));
    }

    private static String number(Observation figure) {
        return figure.figure().value().stream()
                .mapToObj(Decimal::of)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("")
                .replace('.', ',');
    }

    public static String text(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(letter -> ";\"\r\n".indexOf(letter) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
