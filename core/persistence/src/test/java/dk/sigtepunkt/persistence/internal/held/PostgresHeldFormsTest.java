package dk.sigtepunkt.persistence.internal.held;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresHeldFormsTest extends JpaHeldFormsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
