package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.EmergencyKeyUses;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A use is a link of the chain and nothing else. */
@Component
public final class JpaEmergencyKeyUses implements EmergencyKeyUses {
    private final Database database;

    @Activate
    public JpaEmergencyKeyUses(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public void keep(AuditNote note) {
        database.inTransaction(manager -> database.note(manager, note));
    }
}
