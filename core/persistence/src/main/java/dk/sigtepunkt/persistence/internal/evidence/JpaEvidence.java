package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceStore;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every page asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {EvidenceStore.class, EvidenceHistory.class})
public final class JpaEvidence implements EvidenceStore {
    private final Database database;
    private final OtherNodes others;
    private volatile Kept kept;

    /**
     * @param book of what of all is published
     * @param entries how many there are
     */
    private record Kept(List<KeptEvidence> all, EvidenceBook book, long entries) {}

    @Activate
    public JpaEvidence(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaEvidence(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.others = new OtherNodes("evidence", nanoTime);
        this.kept = database.port(JpaEvidence::read);
    }

    @Override
    public EvidenceBook book() {
        return now().book();
    }

    @Override
    public List<KeptEvidence> all() {
        return now().all();
    }

    private Kept now() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return kept;
    }

    @Override
    public synchronized KeptEvidence begin(
            CommitteeId committee, EvidenceEntry.Written written, IntFunction<AuditNote> note) {
        KeptEvidence begun = database.inTransaction(manager -> {
            manager.createQuery("update EvidenceNumberRow n set n.newest = n.newest + 1")
                    .executeUpdate();
            int number = manager.createQuery("select n.newest from EvidenceNumberRow n", Integer.class)
                    .getSingleResult();
            EvidenceRow row = new EvidenceRow(number, committee, written);
            manager.persist(row);
            KeptEvidence made = row.kept();
            database.note(manager, note.apply(number));
            return made;
        });
        kept = read(database);
        return begun;
    }

    @Override
    public synchronized boolean keep(int number, OptionalInt seen, EvidenceEntry entry, AuditNote note) {
        boolean done = database.notedIfDone(note, manager -> {
            EvidenceRow row = manager.find(EvidenceRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.kept().version() == seen.getAsInt());
            if (same) {
                row.write(entry);
            }
            return same;
        });
        // Where it was not done, somebody at another node was quicker: that is to be seen at once.
        kept = read(database);
        return done;
    }

    private synchronized void meetOthers() {
        long entries = database.inTransaction(JpaEvidence::entries);
        if (entries != kept.entries()) {
            kept = read(database);
        }
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from EvidenceEntryRow e", Long.class)
                .getSingleResult();
    }

    private static Kept read(Database open) {
        return open.inTransaction(manager -> {
            long entries = entries(manager);
            List<KeptEvidence> all = manager
                    .createQuery("select e from EvidenceRow e order by e.number", EvidenceRow.class)
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "e.entries")
                    .getResultList()
                    .stream()
                    .map(EvidenceRow::kept)
                    .toList();
            EvidenceBook book = new EvidenceBook(
                    all.stream().flatMap(one -> one.published().stream()).toList());
            return new Kept(all, book, entries);
        });
    }
}
