package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceStore;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.RunningNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every page asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {EvidenceStore.class, EvidenceHistory.class})
public final class JpaEvidence implements EvidenceStore {
    private final Database database;
    private final HeldBook<Kept> held;

    /** @param book of what of all is published */
    private record Kept(List<KeptEvidence> all, EvidenceBook book) {}

    @Activate
    public JpaEvidence(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaEvidence(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("evidence", database, nanoTime, JpaEvidence::entries, JpaEvidence::read);
    }

    @Override
    public EvidenceBook book() {
        return held.now().book();
    }

    @Override
    public List<KeptEvidence> all() {
        return held.now().all();
    }

    @Override
    public KeptEvidence begin(CommitteeId committee, EvidenceEntry.Written written, IntFunction<AuditNote> note) {
        return held.write(manager -> {
            int number = RunningNumber.next(manager, "EvidenceNumberRow");
            EvidenceRow row = new EvidenceRow(number, committee, written);
            manager.persist(row);
            KeptEvidence made = row.kept();
            database.note(manager, note.apply(number));
            return made;
        });
    }

    @Override
    public boolean keep(int number, OptionalInt seen, EvidenceEntry entry, AuditNote note) {
        return written(number, seen, entry, note, connection -> true);
    }

    @Override
    public boolean attach(int number, OptionalInt seen, EvidenceEntry.Attached entry, Artifact bytes, AuditNote note) {
        return written(number, seen, entry, note, connection -> {
            FileParts.insert(connection, new FilePlace(number, entry.file()), bytes);
            return true;
        });
    }

    private boolean written(
            int number,
            OptionalInt seen,
            EvidenceEntry entry,
            AuditNote note,
            Database.Work<Connection, Boolean> beside) {
        return held.keep(note, manager -> {
            EvidenceRow row = manager.find(EvidenceRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.kept().version() == seen.getAsInt());
            return same && written(row, entry, manager) && beside.on(Database.connection(manager));
        });
    }

    /** What nobody may ask for any more goes with what says so. */
    private static boolean written(EvidenceRow row, EvidenceEntry entry, EntityManager manager) throws SQLException {
        Set<Integer> gone = files(row.kept());
        row.write(entry);
        gone.removeAll(files(row.kept()));
        for (int file : gone) {
            FileParts.remove(
                    Database.connection(manager), new FilePlace(row.kept().number(), file));
        }
        return true;
    }

    private static Set<Integer> files(KeptEvidence kept) {
        return kept.heldFiles().stream().map(EvidenceFile::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from EvidenceEntryRow e", Long.class)
                .getSingleResult();
    }

    private static Kept read(EntityManager manager, Optional<Kept> before) {
        List<EvidenceRow> rows = manager.createQuery("select e from EvidenceRow e order by e.number", EvidenceRow.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.entries")
                .getResultList();
        List<KeptEvidence> all = ReadableRows.of("finding", rows, EvidenceRow::number, EvidenceRow::read);
        EvidenceBook book = new EvidenceBook(
                all.stream().flatMap(one -> one.published().stream()).toList());
        return new Kept(all, book);
    }
}
