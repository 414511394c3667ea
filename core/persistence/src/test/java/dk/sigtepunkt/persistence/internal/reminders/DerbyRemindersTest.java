package dk.sigtepunkt.persistence.internal.reminders;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyRemindersTest extends JpaRemindersContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
