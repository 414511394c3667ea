package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.rest.internal.http.CsvTable;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.util.List;

/** The part of the rettelsesblad that is no figure, as Danish Excel reads it. */
final class RetroactiveCsv {
    private RetroactiveCsv() {}

    static byte[] of(List<RetroactiveJson> changes, MarkWords marks) {
        CsvTable table = CsvTable.forExcel(MarkWords.after(
                "kind",
                "committee",
                "committeeName",
                "key",
                "title",
                "since",
                "counts",
                "quarters",
                "knownAt",
                "reason",
                "effect"));
        changes.forEach(change -> line(table, change, marks));
        return table.bytes();
    }

    private static void line(CsvTable table, RetroactiveJson change, MarkWords marks) {
        table.text(change.kind())
                .text(change.committee())
                .text(change.committeeName())
                .text(change.key())
                .text(change.title())
                .text(change.since())
                .text(Boolean.toString(change.counts()))
                .text(String.join(" ", change.quarters()))
                .text(change.knownAt())
                .text(change.reason())
                .text(change.effect());
        marks.end(table, false);
    }
}
