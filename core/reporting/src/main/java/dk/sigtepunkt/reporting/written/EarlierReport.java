package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import java.util.Optional;

/** The report before another one, as far as the other one's reader may read it. */
public record EarlierReport(ReportRef ref, StateCode state, EarlierTexts texts) {
    /** What it answered to whether they are on the right path; empty when it did not. */
    public Optional<PathWord> word() {
        return texts.reflection().map(ReportNote.Reflected::word);
    }
}
