package dk.sigtepunkt.persistence.internal.breadth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.ToldTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutBook;
import dk.sigtepunkt.domain.breadth.TurnoutEntry;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.breadth.TurnoutStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.RunningNumber;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every report asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {TurnoutStore.class, TurnoutHistory.class})
public final class JpaTurnouts implements TurnoutStore {
    private final Database database;
    private final HeldBook<Kept> held;

    /** @param told what of it everybody is told */
    private record Kept(TurnoutBook book, ToldTurnouts told) {}

    @Activate
    public JpaTurnouts(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaTurnouts(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("turnout", database, nanoTime, JpaTurnouts::entries, JpaTurnouts::read);
    }

    @Override
    public TurnoutBook book() {
        return held.now().book();
    }

    @Override
    public ToldTurnouts told() {
        return held.now().told();
    }

    @Override
    public CountedOccasion record(TurnoutEntry first, IntFunction<AuditNote> note) {
        return held.write(manager -> {
            int number = RunningNumber.next(manager, "TurnoutNumberRow");
            manager.persist(new TurnoutEntryRow(number, 0, first));
            database.note(manager, note.apply(number));
            return new CountedOccasion(number, List.of(first));
        });
    }

    @Override
    public boolean write(int number, OptionalInt seen, TurnoutEntry next, AuditNote note) {
        return held.keep(
                note,
                manager -> RunningNumber.next(
                        manager,
                        "TurnoutNumberRow",
                        "TurnoutEntryRow",
                        number,
                        seen,
                        place -> new TurnoutEntryRow(number, place, next)));
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(m) from TurnoutEntryRow m", Long.class)
                .getSingleResult();
    }

    private static Kept read(EntityManager manager, Optional<Kept> before) {
        Map<Integer, List<TurnoutEntryRow>> rows = manager
                .createQuery("select m from TurnoutEntryRow m order by m.number, m.place", TurnoutEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(TurnoutEntryRow::number, TreeMap::new, toUnmodifiableList()));
        TurnoutBook book = new TurnoutBook(ReadableRows.of(
                "turnout",
                rows.entrySet(),
                Map.Entry::getKey,
                one -> new CountedOccasion(
                        one.getKey(),
                        one.getValue().stream().map(TurnoutEntryRow::entry).toList())));
        return new Kept(book, new ToldTurnouts(book));
    }
}
