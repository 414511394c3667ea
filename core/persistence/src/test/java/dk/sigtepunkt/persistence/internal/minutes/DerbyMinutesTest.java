package dk.sigtepunkt.persistence.internal.minutes;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyMinutesTest extends JpaMinutesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
