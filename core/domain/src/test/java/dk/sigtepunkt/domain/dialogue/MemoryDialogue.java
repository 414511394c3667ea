package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Discussions that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryDialogue implements DialogueStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private DialogueBook book = DialogueBook.EMPTY;

    @Override
    public synchronized DialogueBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized Discussion record(Minute first, IntFunction<AuditNote> note) {
        Discussion made = new Discussion(book.all().size() + 1, List.of(first));
        List<Discussion> all = new ArrayList<>(book.all());
        all.add(made);
        book = new DialogueBook(all);
        notes.add(note.apply(made.number()));
        return made;
    }

    @Override
    public synchronized boolean correct(int number, OptionalInt seen, Minute next, AuditNote note) {
        Optional<Discussion> same = book.find(number).filter(one -> seen.isEmpty() || seen.getAsInt() == one.version());
        same.ifPresent(present -> {
            List<Discussion> all = new ArrayList<>(book.all());
            all.set(number - 1, present.with(next));
            book = new DialogueBook(all);
            notes.add(note);
        });
        return same.isPresent();
    }
}
