package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilDecisionStore;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Held in memory: every page asks what the council has decided, and few decisions ever come. The list is another one
 * only when one has come. Of the embedded database it is read once, at start; on any other, what another node wrote is
 * seen a quarter of a second later.
 */
@Component(service = {CouncilDecisionStore.class, CouncilDecisions.class})
public final class JpaCouncilDecisions implements CouncilDecisionStore {
    private final Database database;
    private final OtherNodes others;
    private volatile List<CouncilDecision> kept;

    @Activate
    public JpaCouncilDecisions(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaCouncilDecisions(OpenDatabase database, LongSupplier nanoTime) {
        this.database = database.opened();
        this.others = new OtherNodes("council decisions", nanoTime);
        this.kept = database.port(JpaCouncilDecisions::read);
    }

    @Override
    public List<CouncilDecision> all() {
        if (!database.embedded()) {
            others.meet(this::meetOthers);
        }
        return kept;
    }

    @Override
    public synchronized void keep(CouncilDecision decision, AuditNote note) {
        database.noted(note, manager -> {
            manager.persist(new CouncilDecisionRow(decision));
            return decision;
        });
        List<CouncilDecision> next = new ArrayList<>(kept);
        next.add(decision);
        kept = List.copyOf(next);
    }

    /** Nothing is ever changed or deleted, so as many as before are the same; with more, all are read in their order. */
    private synchronized void meetOthers() {
        long written = database.inTransaction(
                manager -> manager.createQuery("select count(d) from CouncilDecisionRow d", Long.class)
                        .getSingleResult());
        if (written != kept.size()) {
            kept = read(database);
        }
    }

    private static List<CouncilDecision> read(Database open) {
        return open.inTransaction(manager -> manager.createQuery(
                        "select d from CouncilDecisionRow d order by d.id", CouncilDecisionRow.class)
                .getResultStream()
                .map(CouncilDecisionRow::decision)
                .toList());
    }
}
