package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresRemindersTest extends JpaRemindersContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
