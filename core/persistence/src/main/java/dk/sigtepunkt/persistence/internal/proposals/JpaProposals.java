package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ProposalBook;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
import dk.sigtepunkt.domain.proposals.ProposalStore;
import dk.sigtepunkt.domain.proposals.ProposalText;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.RunningNumber;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Held in memory, since everybody may read the list; what another node wrote is seen a quarter of a second later. How to reach
 * a sender and the codes' digests are asked for each time and held nowhere else.
 */
@Component(service = ProposalStore.class)
public final class JpaProposals implements ProposalStore {
    private final Database database;
    private final HeldBook<ProposalBook> held;

    @Activate
    public JpaProposals(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaProposals(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("proposals", database, nanoTime, JpaProposals::rows, JpaProposals::read);
    }

    @Override
    public ProposalBook book() {
        return held.now();
    }

    @Override
    public Optional<KeptProposal> receive(Sending sending, int mostWaiting, IntFunction<AuditNote> note) {
        return held.write(manager -> received(manager, sending, mostWaiting, note));
    }

    private Optional<KeptProposal> received(
            EntityManager manager, Sending sending, int mostWaiting, IntFunction<AuditNote> note) throws SQLException {
        int number = RunningNumber.next(manager, "ProposalNumberRow");
        Optional<KeptProposal> earlier = byCode(manager, sending.digest());
        if (earlier.isPresent() || waiting(manager) >= mostWaiting) {
            // The number is not used up: whoever sends next would leave a gap, which says how many were turned away.
            manager.createQuery("update ProposalNumberRow n set n.newest = n.newest - 1")
                    .executeUpdate();
            return earlier;
        }
        ProposalRow row = new ProposalRow(number, sending);
        manager.persist(row);
        // Rows of two tables are not inserted in the order in which they were added.
        manager.flush();
        if (!sending.contact().isEmpty()) {
            manager.persist(new ProposalContactRow(number, sending.contact(), sending.at()));
        }
        database.note(manager, note.apply(number));
        return Optional.of(row.kept());
    }

    private static long waiting(EntityManager manager) {
        return manager.createQuery("select count(p) from ProposalRow p where p.waiting = true", Long.class)
                .getSingleResult();
    }

    @Override
    public Optional<KeptProposal> byCode(String digest) {
        return database.inTransaction(manager -> byCode(manager, digest));
    }

    private static Optional<KeptProposal> byCode(EntityManager manager, String digest) {
        return manager
                .createQuery("select p from ProposalRow p where p.codeDigest = :digest", ProposalRow.class)
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .findFirst()
                .map(ProposalRow::kept);
    }

    @Override
    public String contact(int number) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(ProposalContactRow.class, number))
                .map(ProposalContactRow::contact)
                .orElse(""));
    }

    @Override
    public boolean keep(
            int number, OptionalInt seen, ProposalEntry entry, Optional<ProposalText> published, AuditNote note) {
        return held.keep(note, manager -> {
            ProposalRow row = manager.find(ProposalRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.kept().version() == seen.getAsInt());
            if (same) {
                row.write(entry, published);
            }
            if (same && entry.ends()) {
                forgetContact(manager, number);
            }
            return same;
        });
    }

    private static int forgetContact(EntityManager manager, int number) {
        return manager.createQuery("delete from ProposalContactRow c where c.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    @Override
    public int eraseContacts(Instant cameBy, IntFunction<AuditNote> note) {
        List<Integer> due = database.inTransaction(manager -> manager.createQuery(
                        "select c.number from ProposalContactRow c where c.sentAt <= :by order by c.number",
                        Integer.class)
                .setParameter("by", UtcText.of(cameBy))
                .getResultList());
        int erased = 0;
        for (int number : due) {
            // Of several nodes one finds it there.
            erased += database.notedIfDone(note.apply(number), manager -> forgetContact(manager, number) > 0) ? 1 : 0;
        }
        return erased;
    }

    private static long rows(EntityManager manager) {
        return manager.createQuery("select count(e) from ProposalEntryRow e", Long.class)
                        .getSingleResult()
                + manager.createQuery("select count(p) from ProposalRow p", Long.class)
                        .getSingleResult();
    }

    private static ProposalBook read(EntityManager manager, Optional<ProposalBook> before) {
        List<ProposalRow> rows = manager.createQuery("select p from ProposalRow p order by p.number", ProposalRow.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.entries")
                .getResultList();
        return new ProposalBook(ReadableRows.of("proposal", rows, ProposalRow::number, ProposalRow::kept));
    }
}
