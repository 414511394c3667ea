package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.claims.ClaimBook;
import dk.sigtepunkt.domain.claims.ClaimEntry;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimStore;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.RunningNumber;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every page asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {ClaimStore.class, ClaimHistory.class})
public final class JpaClaims implements ClaimStore {
    private final Database database;
    private final HeldBook<Kept> held;

    /** @param book what of all is published */
    private record Kept(List<KeptClaim> all, ClaimBook book) {}

    @Activate
    public JpaClaims(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaClaims(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("claim", database, nanoTime, JpaClaims::entries, JpaClaims::read);
    }

    @Override
    public ClaimBook book() {
        return held.now().book();
    }

    @Override
    public List<KeptClaim> all() {
        return held.now().all();
    }

    @Override
    public KeptClaim begin(CommitteeId committee, ClaimEntry.Written written, IntFunction<AuditNote> note) {
        return held.write(manager -> {
            int number = RunningNumber.next(manager, "ClaimNumberRow");
            ClaimRow row = new ClaimRow(number, committee, written);
            manager.persist(row);
            KeptClaim made = row.read();
            database.note(manager, note.apply(number));
            return made;
        });
    }

    @Override
    public boolean keep(int number, OptionalInt seen, ClaimEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            ClaimRow row = manager.find(ClaimRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean same = row != null && (seen.isEmpty() || row.version() == seen.getAsInt());
            if (same) {
                row.write(entry);
            }
            return same;
        });
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from ClaimEntryRow e", Long.class)
                .getSingleResult();
    }

    private static Kept read(EntityManager manager, Optional<Kept> before) {
        List<ClaimRow> rows = manager.createQuery("select c from ClaimRow c order by c.number", ClaimRow.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.entries")
                .getResultList();
        List<KeptClaim> all = ReadableRows.of("claim", rows, ClaimRow::number, ClaimRow::read);
        return new Kept(
                all,
                new ClaimBook(
                        all.stream().flatMap(one -> one.published().stream()).toList()));
    }
}
