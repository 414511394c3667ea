package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Questions that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryQuestions implements QuestionStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private QuestionBook book = QuestionBook.EMPTY;

    @Override
    public synchronized QuestionBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptQuestion ask(
            IntFunction<AskedQuestion> question,
            Signature asked,
            QuestionEntry.Assigned assigned,
            IntFunction<AuditNote> note) {
        int number = book.all().size() + 1;
        KeptQuestion kept = new KeptQuestion(question.apply(number), asked, List.of(assigned));
        List<KeptQuestion> all = new ArrayList<>(book.all());
        all.add(kept);
        book = new QuestionBook(all);
        notes.add(note.apply(number));
        return kept;
    }

    @Override
    public synchronized boolean keep(int number, OptionalInt seen, QuestionEntry entry, AuditNote note) {
        Optional<KeptQuestion> same =
                book.find(number).filter(one -> seen.isEmpty() || seen.getAsInt() == one.version());
        same.ifPresent(present -> {
            List<KeptQuestion> all = new ArrayList<>(book.all());
            all.set(number - 1, present.with(entry));
            book = new QuestionBook(all);
            notes.add(note);
        });
        return same.isPresent();
    }
}
