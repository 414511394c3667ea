package dk.sigtepunkt.persistence.internal.actions;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionHistory;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What contents said of actions and people wrote of them. Held in memory, since every page asks for it; on a database that is
 * not this process's own, what people wrote at another node is seen a quarter of a second later.
 */
@Component(service = {ActionStore.class, ActionHistory.class, JpaActionStore.class})
public final class JpaActionStore implements ActionStore {
    private final Database database;
    private final OtherNodes others;
    private volatile Kept kept;

    /** @param newest entry in it, by its number */
    private record Kept(ActionBook book, long newest) {}

    @Activate
    public JpaActionStore(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaActionStore(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.others = new OtherNodes("actions", nanoTime);
        this.kept = database.port(JpaActionStore::read);
    }

    @Override
    public ActionBook book() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return kept.book();
    }

    /** What an edition of a committee's content says, in the transaction that keeps the edition; see {@link #reread}. */
    public void take(EntityManager manager, Committee content, String edition, Instant at) {
        new ContentActions(manager).take(content, edition, at);
    }

    /** To be called when what was taken is committed. */
    public synchronized void reread(CommitteeId committee) {
        List<KeptAction> now = database.inTransaction(manager -> kept(new ContentActions(manager).of(committee)));
        if (!now.equals(kept.book().of(committee))) {
            kept = new Kept(kept.book().with(committee, now), kept.newest());
        }
    }

    @Override
    public synchronized boolean begin(
            ItemRef item, ActionEntry.Reworded words, ActionEntry.Stepped step, AuditNote note) {
        boolean done = database.notedIfDone(note, manager -> {
            ContentActions rows = new ContentActions(manager);
            rows.lock(item.committee());
            if (rows.find(item.committee(), item.key()).isPresent()) {
                return false;
            }
            ActionRow row = new ActionRow(item, UtcText.of(step.taken().by().at()));
            row.tells(KeptAction.begun(item, words, step));
            row.standsAt(rows.of(item.committee()).size() + 1);
            manager.persist(row);
            List.of(words, step).forEach(row::write);
            return true;
        });
        // Where it was not done, somebody at another node was quicker: that is to be seen at once.
        kept = read(database);
        return done;
    }

    @Override
    public synchronized boolean keep(ItemRef item, OptionalInt seen, List<ActionEntry> entries, AuditNote note) {
        boolean done = database.notedIfDone(note, manager -> {
            ContentActions rows = new ContentActions(manager);
            boolean named = ActionBook.successors(entries).findAny().isPresent();
            if (named) {
                // Of two who name each other's action at once the second one has to see what the first one wrote.
                rows.lockAll();
            }
            Optional<ActionRow> same = rows.locked(item.committee(), item.key())
                    .filter(row -> seen.isEmpty() || row.kept().version() == seen.getAsInt())
                    .filter(row -> !named || !book(rows.all()).closesARing(item, entries));
            same.ifPresent(row -> rows.write(row, entries));
            return same.isPresent();
        });
        // Where it was not done, somebody at another node was quicker: that is to be seen at once.
        kept = read(database);
        return done;
    }

    /** Entries are only ever added. */
    private synchronized void meetOthers() {
        long newest = database.inTransaction(JpaActionStore::newest);
        if (newest != kept.newest()) {
            kept = read(database);
        }
    }

    private static Kept read(Database open) {
        return open.inTransaction(manager -> {
            long newest = newest(manager);
            return new Kept(book(new ContentActions(manager).all()), newest);
        });
    }

    private static ActionBook book(List<ActionRow> rows) {
        Map<CommitteeId, List<KeptAction>> all =
                kept(rows).stream().collect(groupingBy(action -> action.item().committee()));
        ActionBook book = ActionBook.EMPTY;
        for (Map.Entry<CommitteeId, List<KeptAction>> one : all.entrySet()) {
            book = book.with(one.getKey(), one.getValue());
        }
        return book;
    }

    private static long newest(EntityManager manager) {
        return manager.createQuery("select coalesce(max(e.id), 0) from ActionEntryRow e", Long.class)
                .getSingleResult();
    }

    private static List<KeptAction> kept(List<ActionRow> rows) {
        return ReadableRows.of("action", rows, ActionRow::name, ActionRow::read);
    }
}
