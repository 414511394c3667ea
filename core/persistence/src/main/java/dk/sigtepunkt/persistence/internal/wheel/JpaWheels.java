package dk.sigtepunkt.persistence.internal.wheel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.KeptWheel;
import dk.sigtepunkt.domain.wheel.WheelBook;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelStore;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every report asks for it; what another node wrote is seen a quarter of a second later. */
@Component
public final class JpaWheels implements WheelStore {
    private final HeldBook<WheelBook> held;

    @Activate
    public JpaWheels(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaWheels(OpenDatabase database, LongSupplier nanoTime) {
        this.held = new HeldBook<>("wheels", database, nanoTime, JpaWheels::writes, JpaWheels::read);
    }

    @Override
    public WheelBook book() {
        return held.now();
    }

    @Override
    public boolean keep(WheelRef ref, OptionalInt seen, Adjustment next, AuditNote note) {
        return held.keep(note, manager -> {
            WheelLockRow lock = manager.find(WheelLockRow.class, WheelLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
            int version = manager.createQuery(
                            "select count(a) from AdjustmentRow a where a.wheelRef = :ref", Long.class)
                    .setParameter("ref", ref.toString())
                    .getSingleResult()
                    .intValue();
            boolean same = seen.isEmpty() || seen.getAsInt() == version;
            if (same) {
                manager.persist(new AdjustmentRow(ref.toString(), next));
                lock.written();
            }
            return same;
        });
    }

    private static long writes(EntityManager manager) {
        return manager.find(WheelLockRow.class, WheelLockRow.ID).writes();
    }

    private static WheelBook read(EntityManager manager, Optional<WheelBook> before) {
        Map<String, List<AdjustmentRow>> rows = manager
                .createQuery("select a from AdjustmentRow a order by a.wheelRef, a.place", AdjustmentRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(AdjustmentRow::wheelRef, TreeMap::new, toUnmodifiableList()));
        return new WheelBook(ReadableRows.of(
                "wheel",
                rows.entrySet(),
                Map.Entry::getKey,
                one -> new KeptWheel(
                        WheelRef.find(one.getKey()).orElseThrow(),
                        one.getValue().stream().map(AdjustmentRow::adjustment).toList())));
    }
}
