package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;

/** Holds a report still for as long as something is written that is part of it. */
public final class ReportVersions {
    private ReportVersions() {}

    /**
     * Whether a report is as it was; until the transaction ends nobody takes a step with it.
     *
     * @param version as it was
     */
    public static boolean stands(EntityManager manager, ReportRef ref, int version) {
        locked(manager);
        return counted(manager, ref) == version;
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
        TypedQuery<Long> query = manager.createQuery(
                "select count(e) from ReportEntryRow e where e.reportKind = :kind and e.committeeId = :committee"
                        + " and e.quarter = :quarter" + which,
                Long.class);
        return query.setParameter("kind", ref.kind().code())
                .setParameter(
                        "committee", ref.committee().map(CommitteeId::value).orElse(""))
                .setParameter("quarter", ref.quarter().code())
                .getSingleResult()
                .intValue();
    }

    /**
     * Whether something was written in a committee's sections after a moment. What is frozen at an earlier one would neither
     * tell it nor have been judged on it.
     */
    static boolean writtenAfter(EntityManager manager, ReportRef ref, Instant moment) {
        return ref.committee()
                .filter(committee -> manager.createQuery(
                                        "select count(e) from SectionEntryRow e where e.committeeId = :committee"
                                                + " and e.quarter = :quarter and e.by.recordedAt > :moment",
                                        Long.class)
                                .setParameter("committee", committee.value())
                                .setParameter("quarter", ref.quarter().code())
                                .setParameter("moment", UtcText.of(moment))
                                .getSingleResult()
                        > 0)
                .isPresent();
    }
}
