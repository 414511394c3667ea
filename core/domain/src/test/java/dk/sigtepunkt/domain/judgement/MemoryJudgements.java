package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Statuses that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryJudgements implements JudgementStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private JudgementBook book = JudgementBook.EMPTY;

    @Override
    public synchronized JudgementBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean keep(ItemQuarter about, OptionalInt seen, JudgementEntry entry, AuditNote note) {
        ItemJudgement present = book.of(about);
        boolean same = seen.isEmpty() || seen.getAsInt() == present.version();
        if (same) {
            book = book.with(present.with(entry));
            notes.add(note);
        }
        return same;
    }
}
