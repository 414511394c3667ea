package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reminders.MailChoices;
import dk.sigtepunkt.domain.reminders.QueuedReminder;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory: who stops gets nothing more from any node. */
@Component
public final class JpaMailChoices implements MailChoices {
    private final Database database;

    @Activate
    public JpaMailChoices(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public boolean wants(AccountId account) {
        return database.inTransaction(manager -> manager.find(ReminderChoiceRow.class, account.value()) != null);
    }

    @Override
    public List<AccountId> wanting() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select c from ReminderChoiceRow c order by c.accountId", ReminderChoiceRow.class)
                .getResultStream()
                .map(ReminderChoiceRow::account)
                .toList());
    }

    @Override
    public boolean choose(AccountId account, boolean wanted, Instant at, AuditNote note) {
        try {
            return database.notedIfDone(note, manager -> wanted ? begin(manager, account, at) : stop(manager, account));
        } catch (DatabaseFailure failed) {
            if (failed.notUnique()) {
                // The same person was quicker in another window.
                return false;
            }
            throw failed;
        }
    }

    private static boolean begin(EntityManager manager, AccountId account, Instant at) {
        if (manager.find(ReminderChoiceRow.class, account.value()) != null) {
            return false;
        }
        manager.persist(new ReminderChoiceRow(account, at));
        return true;
    }

    private static boolean stop(EntityManager manager, AccountId account) {
        manager.createQuery("delete from ReminderMailRow m where m.accountId = :account and m.state = :queued")
                .setParameter("account", account.value())
                .setParameter("queued", QueuedReminder.State.QUEUED.code())
                .executeUpdate();
        return manager.createQuery("delete from ReminderChoiceRow c where c.accountId = :account")
                        .setParameter("account", account.value())
                        .executeUpdate()
                > 0;
    }
}
