package dk.sigtepunkt.persistence.internal.dialogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.DialogueStore;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    private final OtherNodes others;
    private volatile Kept kept;

    /** @param minutes how many there are */
    private record Kept(DialogueBook book, long minutes) {}

    @Activate
    public JpaDialogue(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaDialogue(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.others = new OtherNodes("dialogue", nanoTime);
        this.kept = database.port(JpaDialogue::read);
    }

    @Override
    public DialogueBook book() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return kept.book();
    }

    @Override
    public synchronized Discussion record(Minute first, IntFunction<AuditNote> note) {
        Discussion written = database.inTransaction(manager -> {
            manager.createQuery("update DiscussionNumberRow n set n.newest = n.newest + 1")
                    .executeUpdate();
            int number = manager.createQuery("select n.newest from DiscussionNumberRow n", Integer.class)
                    .getSingleResult();
            manager.persist(new DiscussionMinuteRow(number, 0, first));
            database.note(manager, note.apply(number));
            return new Discussion(number, List.of(first));
        });
        kept = read(database);
        return written;
    }

    @Override
    public synchronized boolean correct(int number, OptionalInt seen, Minute next, AuditNote note) {
        boolean done = database.notedIfDone(note, manager -> {
            // Takes the row of numbers, so that of two who correct at once one is told.
            manager.createQuery("update DiscussionNumberRow n set n.newest = n.newest")
                    .executeUpdate();
            int written = Math.toIntExact(manager.createQuery(
                            "select count(m) from DiscussionMinuteRow m where m.number = :number", Long.class)
                    .setParameter("number", number)
                    .getSingleResult());
            boolean same = written > 0 && (seen.isEmpty() || written == seen.getAsInt());
            if (same) {
                manager.persist(new DiscussionMinuteRow(number, written, next));
            }
            return same;
        });
        // Where it was not done, somebody at another node was quicker: that is to be seen at once.
        kept = read(database);
        return done;
    }

    private synchronized void meetOthers() {
        long minutes = database.inTransaction(JpaDialogue::minutes);
        if (minutes != kept.minutes()) {
            kept = read(database);
        }
    }

    private static long minutes(EntityManager manager) {
        return manager.createQuery("select count(m) from DiscussionMinuteRow m", Long.class)
                .getSingleResult();
    }

    private static Kept read(Database open) {
        return open.inTransaction(manager -> {
            long minutes = minutes(manager);
            List<Discussion> all = manager
                    .createQuery(
                            "select m from DiscussionMinuteRow m order by m.number, m.place", DiscussionMinuteRow.class)
                    .getResultList()
                    .stream()
                    .collect(groupingBy(
                            DiscussionMinuteRow::number,
                            TreeMap::new,
                            mapping(DiscussionMinuteRow::minute, toUnmodifiableList())))
                    .entrySet()
                    .stream()
                    .map(one -> new Discussion(one.getKey(), one.getValue()))
                    .toList();
            return new Kept(new DialogueBook(all), minutes);
        });
    }
}
