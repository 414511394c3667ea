package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who reads a report in which state: with each state a ring more, which {@code docs/reports.md} shows role by role. What is
 * published is everybody's.
 */
public final class ReportReaders {
    private ReportReaders() {}

    /** A permission that lets one read, and where one must have it. */
    public record Ring(Permission permission, Where where) {}

    /** Any of these lets one read what is not published; the first is that of those who write it. */
    public static List<Ring> rings(ReportRef ref, StateCode state) {
        List<Ring> rings = new ArrayList<>();
        rings.add(
                ref.kind() == ReportKind.COMMITTEE
                        ? new Ring(Permission.SEE_DRAFTS, ref.where())
                        : new Ring(Permission.KEEP_OVERALL_REPORTS, ref.where()));
        if (state.compareTo(StateCode.SUBMITTED) >= 0) {
            rings.add(new Ring(Permission.SEE_SUBMITTED_REPORTS, ref.where()));
        }
        if (state.compareTo(StateCode.TREATED) >= 0) {
            rings.add(new Ring(Permission.SEE_TREATED_REPORTS, ref.where()));
        }
        if (state.compareTo(StateCode.LAID) >= 0) {
            rings.add(new Ring(Permission.SEE_LAID_REPORTS, Where.SOMEWHERE));
        }
        return List.copyOf(rings);
    }

    /** Whether somebody reads it in a state, with what is closed in it only where {@link #insider}. */
    public static boolean may(Policy policy, Actor actor, ReportRef ref, StateCode state) {
        return state == StateCode.PUBLISHED || insider(policy, actor, ref, state);
    }

    /** A report as somebody knows it: one that one may not read is to one as if nobody had begun it. */
    static WrittenReport known(Policy policy, Actor actor, WrittenReport report, Instant now) {
        return report.standing(now)
                        .filter(state -> !may(policy, actor, report.ref(), state))
                        .isPresent()
                ? WrittenReport.none(report.ref())
                : report;
    }

    /** Whether somebody reads it in a state and is more to it than everybody. */
    public static boolean insider(Policy policy, Actor actor, ReportRef ref, StateCode state) {
        return rings(ref, state).stream()
                .anyMatch(ring ->
                        policy.objection(actor, ring.permission(), ring.where()).isEmpty());
    }
}
