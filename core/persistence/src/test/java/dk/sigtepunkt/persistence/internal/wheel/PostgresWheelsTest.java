package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresWheelsTest extends JpaWheelsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
