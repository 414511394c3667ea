package dk.sigtepunkt.persistence.internal.dialogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.DialogueStore;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
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
@Component(service = {DialogueStore.class, DialogueHistory.class})
public final class JpaDialogue implements DialogueStore {
    private final Database database;
    private final HeldBook<DialogueBook> held;

    @Activate
    public JpaDialogue(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaDialogue(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.held = new HeldBook<>("dialogue", database, nanoTime, JpaDialogue::minutes, JpaDialogue::read);
    }

    @Override
    public DialogueBook book() {
        return held.now();
    }

    @Override
    public Discussion record(Minute first, IntFunction<AuditNote> note) {
        return held.write(manager -> {
            int number = RunningNumber.next(manager, "DiscussionNumberRow");
            manager.persist(new DiscussionMinuteRow(number, 0, first));
            database.note(manager, note.apply(number));
            return new Discussion(number, List.of(first));
        });
    }

    @Override
    public boolean correct(int number, OptionalInt seen, Minute next, AuditNote note) {
        return held.keep(
                note,
                manager -> RunningNumber.next(
                        manager,
                        "DiscussionNumberRow",
                        "DiscussionMinuteRow",
                        number,
                        seen,
                        place -> new DiscussionMinuteRow(number, place, next)));
    }

    private static long minutes(EntityManager manager) {
        return manager.createQuery("select count(m) from DiscussionMinuteRow m", Long.class)
                .getSingleResult();
    }

    private static DialogueBook read(EntityManager manager, Optional<DialogueBook> before) {
        Map<Integer, List<DiscussionMinuteRow>> rows = manager
                .createQuery(
                        "select m from DiscussionMinuteRow m order by m.number, m.place", DiscussionMinuteRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(DiscussionMinuteRow::number, TreeMap::new, toUnmodifiableList()));
        return new DialogueBook(ReadableRows.of(
                "discussion",
                rows.entrySet(),
                Map.Entry::getKey,
                one -> new Discussion(
                        one.getKey(),
                        one.getValue().stream().map(DiscussionMinuteRow::minute).toList())));
    }
}
