package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.rest.internal.http.CsvTable;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.util.List;

/** The rettelsesblad as Danish Excel reads it. */
final class CorrectionCsv {
    private CorrectionCsv() {}

    static byte[] of(List<CorrectionJson> corrections, AreaNames names, MarkWords marks) {
        CsvTable table = CsvTable.forExcel(MarkWords.after(
                "indicator",
                "name",
                "period",
                "area",
                "breakdown",
                "before",
                "statusBefore",
                "after",
                "statusAfter",
                "knownAt",
                "reference",
                "assessmentBefore",
                "assessmentAfter",
                "areaName"));
        corrections.forEach(correction -> line(table, correction, names, marks));
        return table.bytes();
    }

    private static void line(CsvTable table, CorrectionJson correction, AreaNames names, MarkWords marks) {
        table.text(correction.indicator())
                .text(correction.name())
                .text(correction.period())
                .text(correction.area())
                .text(correction.breakdown())
                .number(correction.before().value())
                .text(correction.before().status())
                .number(correction.after().value())
                .text(correction.after().status())
                .text(correction.knownAt())
                .text(correction.reference())
                .text(correction.assessmentBefore())
                .text(correction.assessmentAfter())
                .text(names.name(new AreaCode(correction.area())));
        // An example that gives way to a real figure is no correction.
        marks.end(table, false);
    }
}
