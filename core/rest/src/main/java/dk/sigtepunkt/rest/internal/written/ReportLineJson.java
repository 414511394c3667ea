package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is.
 *
 * @param report its name, as addresses have it
 * @param committee null for one that is no committee's
 * @param state draft, submitted, treated, laid or published
 * @param standing the same as a Danish phrase, with days and bodies
 * @param publicFrom from when everybody reads it; null while nobody has published it
 * @param frozenAt the moment whose knowledge it is read with; null for now
 */
public record ReportLineJson(
        String report,
        String kind,
        @Nullable String committee,
        String period,
        String state,
        String standing,
        @Nullable String publicFrom,
        @Nullable String frozenAt) {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    static ReportLineJson of(ReportTold.Told told, Instant now) {
        return of(told.report(), told.state(), now);
    }

    static ReportLineJson of(WrittenReport report, StateCode state, Instant now) {
        ReportState where = report.state().orElseThrow();
        return new ReportLineJson(
                report.ref().toString(),
                report.ref().kind().code(),
                report.ref()
                        .committee()
                        .<@Nullable String>map(CommitteeId::value)
                        .orElse(null),
                report.ref().quarter().code(),
                state.code(),
                WORDS.standing(where, now),
                report.publicFrom().<@Nullable String>map(InstantText::of).orElse(null),
                report.frozen().<@Nullable String>map(InstantText::of).orElse(null));
    }
}
