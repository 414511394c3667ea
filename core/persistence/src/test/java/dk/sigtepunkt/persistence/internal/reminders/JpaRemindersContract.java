package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.domain.reminders.MailChoices;
import dk.sigtepunkt.domain.reminders.ReminderQueue;
import dk.sigtepunkt.domain.reminders.ReminderQueueContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Keeps the ports' promises on every database. */
abstract class JpaRemindersContract extends ReminderQueueContract {
    private final TestDatabase testDatabase = migrated();
    private final Database database = Database.open(testDatabase.source(), 2, Clock.systemUTC());

    abstract TestDatabase migrated();

    @Override
    protected MailChoices choices() {
        return new JpaMailChoices(database);
    }

    @Override
    protected ReminderQueue queue() {
        return new JpaReminderQueue(database);
    }

    @Override
    protected ReminderQueue elsewhere() {
        return new JpaReminderQueue(database);
    }

    @Override
    protected List<String> noted() {
        return testDatabase.ask("select act from audit_record order by seq");
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
