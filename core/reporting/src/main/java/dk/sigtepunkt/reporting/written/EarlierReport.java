package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.templates.TemplatePart;
import java.util.List;
import java.util.Optional;

/**
 * The report before another one, as far as the other one's reader may read it.
 *
 * @param parts all that is in it by its own template, in the order in which it is read
 */
public record EarlierReport(ReportRef ref, StateCode state, List<TemplatePart> parts, EarlierTexts texts) {
    public EarlierReport {
        parts = List.copyOf(parts);
    }

    /** What it answered to whether they are on the right path; empty when it did not. */
    public Optional<PathWord> word() {
        return texts.reflection().map(ReportNote.Reflected::word);
    }
}
