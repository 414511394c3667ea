package dk.sigtepunkt.persistence.internal;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.Action;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One writer at a time; an install that changes nothing keeps the committee's {@code since}. */
final class JpaCommitteeStore implements CommitteeStore {
    private final Database database;
    private final Clock clock;

    JpaCommitteeStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<CommitteeRecord> all() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select c, v from CommitteeRow c, CommitteeVersionRow v"
                                + " where v.committeeId = c.id and v.seq = c.newestSeq",
                        Object[].class)
                .getResultStream()
                .map(pair -> ((CommitteeVersionRow) pair[1]).record((CommitteeRow) pair[0]))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList());
    }

    @Override
    public synchronized void installed(CommitteeRecord record, Committee content) {
        Instant now = clock.instant();
        database.inTransaction(manager -> {
            CommitteeRow committee = find(manager, record.id()).orElseGet(() -> {
                CommitteeRow first = new CommitteeRow(record);
                manager.persist(first);
                return first;
            });
            boolean known = newest(manager, committee)
                    .filter(version -> version.holds(record))
                    .isPresent();
            if (!known) {
                manager.persist(new CommitteeVersionRow(record, committee.nextSeq(), now));
            }
            if (!known || !committee.installed()) {
                committee.becomes(true, record.since());
            }
            reconcile(manager, record.id(), content.actions(), UtcText.of(now));
            return committee.id();
        });
    }

    @Override
    public synchronized void gone(CommitteeId id, Instant since) {
        database.inTransaction(manager -> {
            find(manager, id).filter(CommitteeRow::installed).ifPresent(committee -> committee.becomes(false, since));
            return id;
        });
    }

    private static Optional<CommitteeRow> find(EntityManager manager, CommitteeId id) {
        return Optional.ofNullable(manager.find(CommitteeRow.class, id.value()));
    }

    private static Optional<CommitteeVersionRow> newest(EntityManager manager, CommitteeRow committee) {
        return manager.createQuery(
                        "select v from CommitteeVersionRow v where v.committeeId = :committee and v.seq = :seq",
                        CommitteeVersionRow.class)
                .setParameter("committee", committee.id())
                .setParameter("seq", committee.newestSeq())
                .getResultStream()
                .findFirst();
    }

    private static void reconcile(EntityManager manager, CommitteeId id, List<Action> stated, String now) {
        Map<String, ActionRow> kept = manager.createQuery(
                        "select a from ActionRow a where a.committeeId = :committee", ActionRow.class)
                .setParameter("committee", id.value())
                .getResultStream()
                .collect(toMap(ActionRow::actionKey, Function.identity()));
        for (Action action : stated) {
            ActionRow row = kept.remove(action.key().value());
            if (row == null) {
                manager.persist(new ActionRow(id.value(), action, now));
            } else {
                row.becomes(action, now);
            }
        }
        kept.values().forEach(row -> row.vanishes(now));
    }
}
