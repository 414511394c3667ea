package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Occasions that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryTurnouts implements TurnoutStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private TurnoutBook book = TurnoutBook.EMPTY;
    private ToldTurnouts told = new ToldTurnouts(book);

    @Override
    public synchronized TurnoutBook book() {
        return book;
    }

    @Override
    public synchronized ToldTurnouts told() {
        return told;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized CountedOccasion record(TurnoutEntry first, IntFunction<AuditNote> note) {
        CountedOccasion made = new CountedOccasion(book.all().size() + 1, List.of(first));
        List<CountedOccasion> all = new ArrayList<>(book.all());
        all.add(made);
        book = new TurnoutBook(all);
        told = new ToldTurnouts(book);
        notes.add(note.apply(made.number()));
        return made;
    }

    @Override
    public synchronized boolean write(int number, OptionalInt seen, TurnoutEntry next, AuditNote note) {
        Optional<CountedOccasion> same =
                book.find(number).filter(one -> seen.isEmpty() || seen.getAsInt() == one.version());
        same.ifPresent(present -> {
            List<CountedOccasion> all = new ArrayList<>(book.all());
            all.set(number - 1, present.with(next));
            book = new TurnoutBook(all);
            told = new ToldTurnouts(book);
            notes.add(note);
        });
        return same.isPresent();
    }
}
