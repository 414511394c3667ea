package dk.sigtepunkt.persistence.internal.actions;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes in what an edition of a committee's content says of its actions, in the transaction that keeps the edition. */
public final class ContentActions {
    /** EclipseLink's names for how what belongs to many rows is fetched; a wrong one would only cost a query a row. */
    private static final String BATCH = "eclipselink.batch";

    private static final String BATCH_TYPE = "eclipselink.batch.type";

    private final EntityManager manager;

    public ContentActions(EntityManager manager) {
        this.manager = manager;
    }

    /** What the edition says no more is closed; what it says again in the same words is not written. */
    public void take(CommitteeId committee, List<Action> stated, String edition, Instant at) {
        String now = UtcText.of(at);
        Map<String, ActionRow> kept =
                rows(manager, committee).stream().collect(toMap(ActionRow::actionKey, Function.identity()));
        int place = 0;
        for (Action action : stated) {
            place++;
            ActionRow row = kept.remove(action.key().value());
            if (row == null) {
                manager.persist(new ActionRow(committee.value(), action, edition, now, place));
            } else {
                row.becomes(action, edition, now, place);
            }
        }
        kept.values().forEach(row -> row.vanishes(now));
    }

    static List<ActionRow> rows(EntityManager manager, CommitteeId committee) {
        return withAllSaid(manager.createQuery(
                        "select a from ActionRow a where a.committeeId = :committee order by a.place, a.id",
                        ActionRow.class)
                .setParameter("committee", committee.value()));
    }

    static List<ActionRow> rows(EntityManager manager) {
        return withAllSaid(manager.createQuery("select a from ActionRow a", ActionRow.class));
    }

    /** In three questions, however many actions there are. */
    private static List<ActionRow> withAllSaid(TypedQuery<ActionRow> actions) {
        return actions.setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "a.wordings")
                .setHint(BATCH, "a.steps")
                .getResultList();
    }
}
