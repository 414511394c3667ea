package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A store of actions that forgets when the test ends and keeps the port's promises until then. */
public final class MemoryActionStore implements ActionStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private ActionBook book = ActionBook.EMPTY;

    @Override
    public synchronized ActionBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    /** What the store is to have of a committee, whatever its content says. */
    public synchronized void hold(CommitteeId committee, List<KeptAction> actions) {
        book = book.with(committee, actions);
    }

    /** What an edition of a committee's content says. */
    public synchronized void take(Committee content, String edition, Instant now) {
        hold(
                content.id(),
                Editions.taken(content, book.of(content.id()), edition, now).stream()
                        .map(Editions.Outcome::action)
                        .toList());
    }

    @Override
    public synchronized boolean begin(
            ItemRef item, ActionEntry.Reworded words, ActionEntry.Stepped step, AuditNote note) {
        if (book.find(item).isPresent()) {
            return false;
        }
        List<KeptAction> next = new ArrayList<>(book.of(item.committee()));
        next.add(KeptAction.begun(item, words, step));
        hold(item.committee(), next);
        notes.add(note);
        return true;
    }

    @Override
    public synchronized boolean keep(ItemRef item, OptionalInt seen, List<ActionEntry> entries, AuditNote note) {
        Optional<KeptAction> known = book.find(item)
                .filter(one -> seen.isEmpty() || seen.getAsInt() == one.version())
                .filter(one -> !book.closesARing(item, entries));
        known.ifPresent(present -> {
            hold(
                    item.committee(),
                    book.of(item.committee()).stream()
                            .map(one -> one.equals(present) ? present.with(entries) : one)
                            .toList());
            notes.add(note);
        });
        return known.isPresent();
    }
}
