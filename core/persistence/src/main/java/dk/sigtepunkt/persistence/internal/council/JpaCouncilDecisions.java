package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilDecisionStore;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Read once, at start: every page asks what the council has decided, and few decisions ever come. */
@Component(service = {CouncilDecisionStore.class, CouncilDecisions.class})
public final class JpaCouncilDecisions implements CouncilDecisionStore {
    private final Database database;
    private volatile List<CouncilDecision> kept;

    @Activate
    public JpaCouncilDecisions(@Reference OpenDatabase database) {
        this.database = database.opened();
        this.kept = database.port(JpaCouncilDecisions::read);
    }

    @Override
    public List<CouncilDecision> all() {
        return kept;
    }

    @Override
    public synchronized void keep(CouncilDecision decision) {
        database.inTransaction(manager -> {
            manager.persist(new CouncilDecisionRow(decision));
            return decision;
        });
        List<CouncilDecision> next = new ArrayList<>(kept);
        next.add(decision);
        kept = List.copyOf(next);
    }

    private static List<CouncilDecision> read(Database open) {
        return open.inTransaction(manager -> manager.createQuery(
                        "select d from CouncilDecisionRow d order by d.id", CouncilDecisionRow.class)
                .getResultStream()
                .map(CouncilDecisionRow::decision)
                .toList());
    }
}
