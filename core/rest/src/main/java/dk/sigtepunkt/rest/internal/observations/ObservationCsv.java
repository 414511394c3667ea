package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.assessment.ExpectedCourse;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.rest.internal.http.CsvTable;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.util.List;

/** Figures as Danish Excel reads them. */
final class ObservationCsv {
    private static final String NOT_JUDGED = "not-judged";
    private static final String NOT_ADOPTED = "not-adopted";

    private ObservationCsv() {}

    static byte[] of(Indicator indicator, AreaNames names, MarkWords marks, List<Observation> figures) {
        CsvTable table = CsvTable.forExcel(MarkWords.after(
                "indicator",
                "period",
                "area",
                "breakdown",
                "value",
                "unit",
                "status",
                "note",
                "knownAt",
                "origin",
                "reference",
                "source",
                "areaName",
                "targetAdoption"));
        figures.forEach(figure -> line(table, indicator, names, marks, figure));
        return table.bytes();
    }

    private static void line(
            CsvTable table, Indicator indicator, AreaNames names, MarkWords marks, Observation figure) {
        table.text(figure.indicator().toString())
                .text(figure.period().code())
                .text(figure.area().value())
                .text(figure.breakdown().value())
                .number(Decimal.of(figure.figure().value()))
                .text(indicator.unit().symbol())
                .text(figure.figure().status().code())
                .text(figure.figure().note())
                .text(figure.knownAt().toString())
                .text(figure.origin().code())
                .text(figure.reference())
                .text(marks.source(indicator.source().attribution(), figure.example() ? 1 : 0, 1))
                .text(names.name(figure.area()))
                .text(targetAdoption(indicator, figure));
        marks.end(table, figure.example());
    }

    /** Who adopted the target that the figure is held up against, and when. */
    private static String targetAdoption(Indicator indicator, Observation figure) {
        if (!indicator.judged()) {
            return NOT_JUDGED;
        }
        return ExpectedCourse.band(indicator, figure.period())
                .adopted()
                .map(one -> "%s %s".formatted(one.on(), one.body()))
                .orElse(NOT_ADOPTED);
    }
}
