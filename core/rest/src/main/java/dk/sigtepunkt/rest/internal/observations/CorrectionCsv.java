package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.domain.municipality.AreaNames;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rettelsesblad as Danish Excel reads it, in the form of {@link ObservationCsv}. */
final class CorrectionCsv {
    private static final String HEADER = "indicator;name;period;area;breakdown;before;statusBefore;after;statusAfter;"
            + "knownAt;reference;assessmentBefore;assessmentAfter;areaName";

    private CorrectionCsv() {}

    static byte[] of(List<CorrectionJson> corrections, AreaNames names) {
        StringBuilder csv = new StringBuilder("\uFEFF").append(HEADER).append("\r\n");
        corrections.forEach(correction -> csv.append(line(correction, names)).append("\r\n"));
        return csv.toString().getBytes(UTF_8);
    }

    private static String line(CorrectionJson correction, AreaNames names) {
        return String.join(
                ";",
                correction.indicator(),
                ObservationCsv.text(correction.name()),
                correction.period(),
                ObservationCsv.text(correction.area()),
                ObservationCsv.text(correction.breakdown()),
                number(correction.before().value()),
                correction.before().status(),
                number(correction.after().value()),
                correction.after().status(),
                correction.knownAt(),
                ObservationCsv.text(correction.reference()),
                correction.assessmentBefore(),
                correction.assessmentAfter(),
                ObservationCsv.text(names.name(new AreaCode(correction.area()))));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }
}
