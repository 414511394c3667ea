package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Sections that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemorySections implements SectionStore {
    private final Map<String, KeptSection> sections = new TreeMap<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private ReleasedBook book = ReleasedBook.EMPTY;

    @Override
    public synchronized ReleasedBook released() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptSection section(SectionRef ref) {
        return sections.getOrDefault(ref.toString(), KeptSection.empty(ref));
    }

    @Override
    public synchronized boolean keep(SectionRef ref, OptionalInt seen, SectionEntry entry, AuditNote note) {
        KeptSection before = section(ref);
        boolean same = seen.isEmpty() || seen.getAsInt() == before.version();
        if (same) {
            sections.put(ref.toString(), before.with(entry));
            notes.add(note);
            ReleasedBook now = ReleasedBook.of(sections.values());
            book = now.equals(book) ? book : now;
        }
        return same;
    }
}
