package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Why nothing can be written of a quarter, for now or for good. */
record SectionLock(ReportHistory reports, Clock clock) {
    private static final SectionWords WORDS = SectionWords.in(Danish.LOCALE);
    private static final WrittenReportWords REPORTS = WrittenReportWords.in(Danish.LOCALE);

    /**
     * @param then the committee as it counts in the quarter
     * @param active whether it is in service now
     */
    Optional<WrittenFault> closed(KnownCommittee then, boolean active, Period quarter) {
        if (!active) {
            return Optional.of(
                    new WrittenFault("", "not-active", WORDS.gone(then.content().name())));
        }
        return quarter.start().isAfter(LocalDate.now(clock.withZone(Danish.ZONE)))
                ? Optional.of(new WrittenFault("", "quarter-to-come", WORDS.toCome(quarter)))
                : frozen(ReportRef.of(then.id(), quarter));
    }

    int version(ReportRef ref) {
        return reports.book().report(ref).version();
    }

    /** Whether the report is begun and nobody outside reads it yet: what is released comes out with it. */
    boolean waits(ReportRef ref) {
        Instant now = clock.instant();
        WrittenReport report = reports.book().report(ref);
        return report.begun().isPresent()
                && report.publicFrom().filter(from -> !from.isAfter(now)).isEmpty();
    }

    /** From its submission until everybody reads it, a report stands still; what is written after is a correction. */
    private Optional<WrittenFault> frozen(ReportRef ref) {
        Instant now = clock.instant();
        return reports.book()
                .report(ref)
                .state()
                .filter(state -> !(state instanceof ReportState.Draft))
                .filter(state -> !(state instanceof ReportState.Published published && published.isPublic(now)))
                .map(state -> new WrittenFault("", "report-submitted", REPORTS.notDraft(state, now)));
    }
}
