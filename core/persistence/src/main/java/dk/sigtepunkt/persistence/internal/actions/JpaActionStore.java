package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what committees' contents have said of actions. */
@Component(service = ActionStore.class)
public final class JpaActionStore implements ActionStore {
    private final Database database;

    @Activate
    public JpaActionStore(@Reference OpenDatabase database) {
        this.database = database.opened();
        database.port(open -> all());
    }

    @Override
    public List<KeptAction> of(CommitteeId committee) {
        return database.inTransaction(manager -> kept(ContentActions.rows(manager, committee)));
    }

    private List<KeptAction> all() {
        return database.inTransaction(manager -> kept(ContentActions.rows(manager)));
    }

    private static List<KeptAction> kept(List<ActionRow> rows) {
        return rows.stream().map(ActionRow::kept).toList();
    }
}
