package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportBasis;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds a report still for as long as something is written that is part of it. */
public final class ReportVersions {
    private ReportVersions() {}

    /**
     * Whether a report is as it was; until the transaction ends nobody takes a step with it.
     *
     * @param version as it was; empty for any
     */
    public static boolean stands(EntityManager manager, ReportRef ref, OptionalInt version) {
        locked(manager);
        return version.isEmpty() || counted(manager, ref) == version.getAsInt();
    }

    /**
     * Whether something that is part of a committee's report would be read in one that was frozen without it, the committee's or
     * one of all: by its stamp it was there, by its coming it was not.
     *
     * @param stamp of what is to be written
     */
    public static boolean slipsIn(EntityManager manager, ReportRef ref, Instant stamp) {
        return manager.createQuery(
                                "select count(e) from ReportEntryRow e where e.kind = 'submitted'"
                                        + " and (e.committeeId = :committee or e.committeeId = '')"
                                        + " and e.quarter >= :quarter and e.by.recordedAt >= :stamp",
                                Long.class)
                        .setParameter("committee", committee(ref))
                        .setParameter("quarter", ref.quarter().code())
                        .setParameter("stamp", UtcText.of(stamp))
                        .getSingleResult()
                > 0;
    }

    static ReportLockRow locked(EntityManager manager) {
        return manager.find(ReportLockRow.class, ReportLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How much was written of it that makes another state of it. */
    static int counted(EntityManager manager, ReportRef ref) {
        return count(manager, ref, " and e.counts = 1");
    }

    /** How much was written of it. */
    static int count(EntityManager manager, ReportRef ref) {
        return count(manager, ref, "");
    }

    private static int count(EntityManager manager, ReportRef ref, String which) {
        return counting(manager, ref, which).getSingleResult().intValue();
    }

    private static TypedQuery<Long> counting(EntityManager manager, ReportRef ref, String which) {
        return manager.createQuery(
                        "select count(e) from ReportEntryRow e where e.reportKind = :kind and e.committeeId = :committee"
                                + " and e.quarter = :quarter" + which,
                        Long.class)
                .setParameter("kind", ref.kind().code())
                .setParameter("committee", committee(ref))
                .setParameter("quarter", ref.quarter().code());
    }

    /** How much was written by now of what a submission is judged on. */
    static ReportBasis basis(EntityManager manager, ReportRef ref) {
        int marks = count(manager, ref, " and e.kind = 'marked'");
        return ref.committee().isEmpty()
                ? new ReportBasis(marks, 0, 0)
                : new ReportBasis(
                        marks,
                        partly(manager, "SectionEntryRow", ref, Optional.empty()),
                        partly(manager, "JudgementEntryRow", ref, Optional.empty()));
    }

    /**
     * Whether something was written after a moment that a report tells. What is frozen at an earlier one would not tell it, though
     * it was judged on it.
     */
    static boolean writtenAfter(EntityManager manager, ReportRef ref, Instant moment) {
        Optional<Instant> after = Optional.of(moment);
        return partly(manager, "JudgementEntryRow", ref, after) > 0
                || (ref.committee().isPresent() && partly(manager, "SectionEntryRow", ref, after) > 0)
                || ownAfter(manager, ref, moment);
    }

    /** Of the report's own: an answer or a text that was written since. */
    private static boolean ownAfter(EntityManager manager, ReportRef ref, Instant moment) {
        return counting(manager, ref, " and e.counts = 1 and e.by.recordedAt > :moment")
                        .setParameter("moment", UtcText.of(moment))
                        .getSingleResult()
                > 0;
    }

    /**
     * How much was written of a committee's quarter, or of all committees' for a report of all.
     *
     * @param rows what of
     * @param after only what has a later stamp
     */
    private static int partly(EntityManager manager, String rows, ReportRef ref, Optional<Instant> after) {
        String committee = committee(ref);
        TypedQuery<Long> query = manager.createQuery(
                        "select count(e) from " + rows + " e where e.quarter = :quarter"
                                + (committee.isEmpty() ? "" : " and e.committeeId = :committee")
                                + (after.isEmpty() ? "" : " and e.by.recordedAt > :moment"),
                        Long.class)
                .setParameter("quarter", ref.quarter().code());
        if (!committee.isEmpty()) {
            query.setParameter("committee", committee);
        }
        after.ifPresent(moment -> query.setParameter("moment", UtcText.of(moment)));
        return query.getSingleResult().intValue();
    }

    /** As the columns have it: empty for a report of all. */
    private static String committee(ReportRef ref) {
        return ref.committee().map(CommitteeId::value).orElse("");
    }
}
