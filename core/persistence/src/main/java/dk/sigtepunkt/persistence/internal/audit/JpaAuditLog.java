package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.domain.audit.AuditLog;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what no store keeps, in a transaction of its own. */
@Component
public final class JpaAuditLog implements AuditLog {
    private final Database database;

    @Activate
    public JpaAuditLog(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public void note(AuditNote note) {
        database.inTransaction(manager -> database.note(manager, note));
    }
}
