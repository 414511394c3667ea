package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresApiTokenStoreTest extends JpaApiTokenStoreContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
