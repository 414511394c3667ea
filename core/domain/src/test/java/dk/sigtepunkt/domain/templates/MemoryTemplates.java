package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;

/** Templates that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryTemplates implements TemplateStore {
    private final List<AuditNote> notes = new ArrayList<>();
    private TemplateBook book = TemplateBook.EMPTY;

    @Override
    public synchronized TemplateBook book() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean keep(TemplateRef ref, int seen, TemplateEntry entry, AuditNote note) {
        boolean same = seen == book.version(ref.kind());
        if (same) {
            book = book.with(ref, entry);
            notes.add(note);
        }
        return same;
    }
}
