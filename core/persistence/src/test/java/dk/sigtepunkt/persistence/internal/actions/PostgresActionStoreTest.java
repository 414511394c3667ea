package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresActionStoreTest extends JpaActionStoreContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
