package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresPersonalRowsTest extends PersonalRowsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
