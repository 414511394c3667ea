package dk.sigtepunkt.domain.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds what is noted in memory. */
public final class MemoryAuditLog implements AuditLog {
    private final List<AuditNote> notes = new CopyOnWriteArrayList<>();

    @Override
    public void note(AuditNote note) {
        notes.add(note);
    }

    /** What was noted, the first one first. */
    public List<AuditEntry> entries() {
        return notes.stream().map(AuditNote::entry).toList();
    }
}
