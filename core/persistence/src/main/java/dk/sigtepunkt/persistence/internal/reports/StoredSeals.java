package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedHead;
import jakarta.persistence.EntityManager;

/** Seals as rows: heads, which are held in memory, and what they are of, which is read when it is asked for. */
final class StoredSeals {
    private StoredSeals() {}

    static SealBook book(EntityManager manager) {
        return new SealBook(
                manager
                        .createQuery("select s from SealHeadRow s order by s.id", SealHeadRow.class)
                        .getResultList()
                        .stream()
                        .map(SealHeadRow::head)
                        .toList());
    }

    /** How many the chain of a report has. */
    static int count(EntityManager manager, ReportRef ref) {
        return manager.createQuery("select count(s) from SealHeadRow s where s.chain = :chain", Long.class)
                .setParameter("chain", SealBook.chain(ref))
                .getSingleResult()
                .intValue();
    }

    static void persist(EntityManager manager, LayingSeal.Made seal) {
        manager.persist(new SealHeadRow(seal));
        manager.persist(new SealFileRow(seal.digest(), seal.file(), seal.html()));
    }

    /** @throws IllegalArgumentException when there is none of that head */
    static Sealed sealed(EntityManager manager, SealedHead head) {
        SealFileRow row = manager.find(SealFileRow.class, head.digest());
        if (row == null) {
            throw new IllegalArgumentException("no seal " + head);
        }
        return new Sealed(head, row.file(), row.html());
    }
}
