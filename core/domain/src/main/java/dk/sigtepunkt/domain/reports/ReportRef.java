package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.minutes.MeasuredReport;
import dk.sigtepunkt.domain.roots.RootedTexts;
import java.util.Optional;

/**
 * One report; written {@code committee.havn.2026K3} or {@code quarterly.2026K3}.
 *
 * @param committee whose it is; of a committee's report alone
 * @param quarter that it is about
 */
public record ReportRef(ReportKind kind, Optional<CommitteeId> committee, Period quarter) {
    /** @throws IllegalArgumentException when it is about no quarter, or a committee is missing or too much */
    public ReportRef {
        if (quarter.frequency() != Frequency.QUARTER || committee.isPresent() != (kind == ReportKind.COMMITTEE)) {
            throw new IllegalArgumentException("no report: %s %s %s".formatted(kind, committee, quarter.code()));
        }
    }

    public static ReportRef of(CommitteeId committee, Period quarter) {
        return new ReportRef(ReportKind.COMMITTEE, Optional.of(committee), quarter);
    }

    public static ReportRef quarterly(Period quarter) {
        return new ReportRef(ReportKind.QUARTERLY, Optional.empty(), quarter);
    }

    public static ReportRef inDepth(Period quarter) {
        return new ReportRef(ReportKind.IN_DEPTH, Optional.empty(), quarter);
    }

    /** What a reader or a program sent; empty when it cannot be a report's name. */
    public static Optional<ReportRef> find(String text) {
        String[] parts = text.split("\\.", -1);
        Optional<ReportKind> kind = ReportKind.find(parts[0]);
        int most = kind.filter(ReportKind.COMMITTEE::equals).isPresent() ? 3 : 2;
        if (kind.isEmpty() || parts.length != most) {
            return Optional.empty();
        }
        try {
            Optional<CommitteeId> committee = most == 3 ? Optional.of(new CommitteeId(parts[1])) : Optional.empty();
            return Optional.of(new ReportRef(kind.get(), committee, Period.parse(parts[most - 1])));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    /** As the time that it takes is summed. */
    public MeasuredReport measured() {
        return new MeasuredReport(toString(), committee, quarter);
    }

    /** The same of the quarter before. */
    public ReportRef before() {
        return new ReportRef(kind, committee, quarter.previous());
    }

    /** Where one must be allowed what one does with it; what is no committee's is for who is bound to none. */
    public Where where() {
        return committee.map(Where::in).orElse(Where.EVERYWHERE);
    }

    /** Where what is written of it is read. */
    RootedTexts.Place place() {
        return new RootedTexts.Place(committee, quarter);
    }

    /** As the audit trail calls it. */
    About about() {
        return committee.map(id -> About.in(id, "report", toString())).orElseGet(() -> About.of("report", toString()));
    }

    @Override
    public String toString() {
        return committee
                .map(id -> "%s.%s.%s".formatted(kind.code(), id, quarter.code()))
                .orElseGet(() -> "%s.%s".formatted(kind.code(), quarter.code()));
    }
}
