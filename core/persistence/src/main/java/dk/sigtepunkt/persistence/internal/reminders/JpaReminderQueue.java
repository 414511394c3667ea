package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.domain.reminders.QueuedReminder;
import dk.sigtepunkt.domain.reminders.QueuedReminder.State;
import dk.sigtepunkt.domain.reminders.ReminderQueue;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A state is changed by an update that asks for the one before: of two nodes the later one finds it changed. */
@Component
public final class JpaReminderQueue implements ReminderQueue {
    private static final List<String> OPEN = List.of(State.QUEUED.code(), State.UNDER_WAY.code());
    private static final List<String> MAILED = List.of(State.SENT.code(), State.UNSURE.code());
    private static final String ONE = " where m.place = :place and m.state in :from";

    private final Database database;

    @Activate
    public JpaReminderQueue(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public boolean lease(String holder, Instant now, Instant until) {
        return database.inTransaction(
                manager -> manager.createQuery("update ReminderRunRow r set r.holder = :holder, r.heldUntil = :until"
                                        + " where r.id = :id and (r.holder = :holder or r.heldUntil <= :now)")
                                .setParameter("holder", holder)
                                .setParameter("until", UtcText.of(until))
                                .setParameter("id", ReminderRunRow.ID)
                                .setParameter("now", UtcText.of(now))
                                .executeUpdate()
                        > 0);
    }

    @Override
    public void release(String holder) {
        database.inTransaction(manager -> manager.createQuery(
                        "update ReminderRunRow r set r.heldUntil = :past where r.id = :id and r.holder = :holder")
                .setParameter("past", UtcText.of(Instant.EPOCH))
                .setParameter("id", ReminderRunRow.ID)
                .setParameter("holder", holder)
                .executeUpdate());
    }

    @Override
    public void add(AccountId account, Collection<String> keys, Instant at) {
        for (String key : keys) {
            try {
                database.inTransaction(manager -> {
                    String place = ReminderMailRow.place(account, key);
                    boolean there = manager.find(ReminderMailRow.class, place) != null;
                    if (!there) {
                        manager.persist(new ReminderMailRow(account, key, at));
                    }
                    return there;
                });
            } catch (DatabaseFailure failed) {
                if (!failed.notUnique()) {
                    throw failed;
                }
                // Another node has queued the very same.
            }
        }
    }

    @Override
    public List<QueuedReminder> open() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select m from ReminderMailRow m where m.state in :open order by m.accountId, m.key",
                        ReminderMailRow.class)
                .setParameter("open", OPEN)
                .getResultStream()
                .map(ReminderMailRow::reminder)
                .toList());
    }

    @Override
    public void drop(AccountId account, Collection<String> keys) {
        database.inTransaction(manager -> {
            keys.forEach(key -> at(manager.createQuery("delete from ReminderMailRow m" + ONE), account, key)
                    .setParameter("from", List.of(State.QUEUED.code()))
                    .executeUpdate());
            return keys;
        });
    }

    @Override
    public boolean begin(AccountId account, Collection<String> keys) {
        try {
            database.inTransaction(manager -> {
                for (String key : keys) {
                    begin(manager, account, key);
                }
                return keys;
            });
            return true;
        } catch (NotQueued other) {
            return false;
        }
    }

    private static void begin(EntityManager manager, AccountId account, String key) {
        int begun = at(manager.createQuery("update ReminderMailRow m set m.state = :to" + ONE), account, key)
                .setParameter("to", State.UNDER_WAY.code())
                .setParameter("from", List.of(State.QUEUED.code()))
                .executeUpdate();
        if (begun == 0) {
            throw new NotQueued();
        }
    }

    /** Rolls back what was begun with it. */
    private static final class NotQueued extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void again(AccountId account, Collection<String> keys, boolean tried, Instant next) {
        database.inTransaction(manager -> {
            keys.forEach(key -> at(
                            manager.createQuery("update ReminderMailRow m set m.state = :to, m.nextAt = :next,"
                                    + " m.tries = m.tries + :tried" + ONE),
                            account,
                            key)
                    .setParameter("to", State.QUEUED.code())
                    .setParameter("next", UtcText.of(next))
                    .setParameter("tried", tried ? 1 : 0)
                    .setParameter("from", OPEN)
                    .executeUpdate());
            return keys;
        });
    }

    @Override
    public void end(AccountId account, Collection<String> keys, State state, Instant at) {
        database.inTransaction(manager -> {
            keys.forEach(key -> at(
                            manager.createQuery("update ReminderMailRow m set m.state = :to, m.endedAt = :at" + ONE),
                            account,
                            key)
                    .setParameter("to", state.code())
                    .setParameter("at", UtcText.of(at))
                    .setParameter("from", OPEN)
                    .executeUpdate());
            return keys;
        });
    }

    private static Query at(Query query, AccountId account, String key) {
        return query.setParameter("place", ReminderMailRow.place(account, key));
    }

    @Override
    public Optional<Instant> lastMailed(AccountId account) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.createQuery(
                                "select max(m.endedAt) from ReminderMailRow m"
                                        + " where m.accountId = :account and m.state in :mailed",
                                String.class)
                        .setParameter("account", account.value())
                        .setParameter("mailed", MAILED)
                        .getSingleResult())
                .map(UtcText::instant));
    }

    @Override
    public void away(Optional<QueueStanding.Away> away) {
        database.inTransaction(manager -> {
            ReminderRunRow row = manager.find(ReminderRunRow.class, ReminderRunRow.ID);
            row.away(away);
            return row;
        });
    }

    @Override
    public void ran(QueueStanding.Round round) {
        database.inTransaction(manager -> {
            ReminderRunRow row = manager.find(ReminderRunRow.class, ReminderRunRow.ID);
            row.ran(round);
            return row;
        });
    }

    @Override
    public QueueStanding standing() {
        return database.inTransaction(
                manager -> standing(manager, manager.find(ReminderRunRow.class, ReminderRunRow.ID)));
    }

    private static QueueStanding standing(EntityManager manager, ReminderRunRow row) {
        return new QueueStanding(
                row.away(),
                count(manager, OPEN),
                count(manager, List.of(State.UNSURE.code())),
                count(manager, List.of(State.GIVEN_UP.code())),
                Optional.ofNullable(manager.createQuery(
                                        "select max(m.endedAt) from ReminderMailRow m where m.state = :sent",
                                        String.class)
                                .setParameter("sent", State.SENT.code())
                                .getSingleResult())
                        .map(UtcText::instant),
                row.ran());
    }

    private static int count(EntityManager manager, List<String> states) {
        return manager.createQuery("select count(m) from ReminderMailRow m where m.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult()
                .intValue();
    }
}
