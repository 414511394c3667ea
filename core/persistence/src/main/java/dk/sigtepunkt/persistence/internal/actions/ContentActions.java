package dk.sigtepunkt.persistence.internal.actions;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.Editions;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rows of actions, inside a transaction of somebody else's. */
final class ContentActions {
    /** EclipseLink's names for how what belongs to many rows is fetched; a wrong one would only cost a query a row. */
    private static final String BATCH = "eclipselink.batch";

    private static final String BATCH_TYPE = "eclipselink.batch.type";

    private final EntityManager manager;

    ContentActions(EntityManager manager) {
        this.manager = manager;
    }

    /** What the edition says no more is ended; what it says again in the same words is not written. */
    void take(Committee content, String edition, Instant at) {
        lock(content.id());
        List<ActionRow> before = of(content.id());
        Map<String, ActionRow> rows = before.stream().collect(toMap(ActionRow::actionKey, Function.identity()));
        List<KeptAction> kept = ReadableRows.of("action", before, ActionRow::name, ActionRow::read);
        Set<String> unreadable = new HashSet<>(rows.keySet());
        kept.forEach(one -> unreadable.remove(one.item().key()));
        int place = 0;
        for (Editions.Outcome outcome : Editions.taken(content, kept, edition, UtcText.rounded(at))) {
            KeptAction action = outcome.action();
            if (unreadable.contains(action.item().key())) {
                // Nothing is written over what nobody can read.
                continue;
            }
            ActionRow row = rows.get(action.item().key());
            if (row == null) {
                row = new ActionRow(action.item(), UtcText.of(at));
                row.becomes(action);
                manager.persist(row);
            } else if (action.peoples()) {
                outcome.entries().forEach(row::write);
                row.tells(action);
            } else {
                row.becomes(action);
            }
            place++;
            row.standsAt(place);
        }
    }

    Optional<ActionRow> find(CommitteeId committee, String key) {
        return manager.createQuery(
                        "select a from ActionRow a where a.committeeId = :committee and a.actionKey = :key",
                        ActionRow.class)
                .setParameter("committee", committee.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Whoever else writes an action of the committee waits, here or on another node; to be called before any is read. */
    void lock(CommitteeId committee) {
        manager.createQuery("update ActionRow a set a.written = a.written where a.committeeId = :committee")
                .setParameter("committee", committee.value())
                .executeUpdate();
    }

    /** The same of every committee. */
    void lockAll() {
        manager.createQuery("update ActionRow a set a.written = a.written").executeUpdate();
    }

    /** The same of one action. */
    Optional<ActionRow> locked(CommitteeId committee, String key) {
        manager.createQuery("update ActionRow a set a.written = a.written + 1"
                        + " where a.committeeId = :committee and a.actionKey = :key")
                .setParameter("committee", committee.value())
                .setParameter("key", key)
                .executeUpdate();
        return find(committee, key);
    }

    void write(ActionRow row, List<ActionEntry> entries) {
        entries.forEach(row::write);
        manager.flush();
        row.tells(row.kept());
    }

    /** In four questions, however many actions there are. */
    List<ActionRow> of(CommitteeId committee) {
        return withAllSaid(manager.createQuery(
                        "select a from ActionRow a where a.committeeId = :committee order by a.place, a.id",
                        ActionRow.class)
                .setParameter("committee", committee.value()));
    }

    List<ActionRow> all() {
        return withAllSaid(manager.createQuery("select a from ActionRow a order by a.place, a.id", ActionRow.class));
    }

    private static List<ActionRow> withAllSaid(TypedQuery<ActionRow> actions) {
        return actions.setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "a.wordings")
                .setHint(BATCH, "a.steps")
                .setHint(BATCH, "a.entries")
                .getResultList();
    }
}
