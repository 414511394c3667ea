package dk.sigtepunkt.persistence.internal.keys;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresPersonalKeysTest extends JpaPersonalKeysContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
