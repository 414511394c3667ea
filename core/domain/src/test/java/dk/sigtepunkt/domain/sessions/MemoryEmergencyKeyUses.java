package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Uses that are forgotten when the test ends. */
public final class MemoryEmergencyKeyUses implements EmergencyKeyUses {
    public final List<AuditNote> notes = new CopyOnWriteArrayList<>();

    @Override
    public void keep(AuditNote note) {
        notes.add(note);
    }
}
