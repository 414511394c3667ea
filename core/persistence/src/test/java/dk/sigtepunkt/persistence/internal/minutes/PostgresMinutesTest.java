package dk.sigtepunkt.persistence.internal.minutes;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresMinutesTest extends JpaMinutesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
