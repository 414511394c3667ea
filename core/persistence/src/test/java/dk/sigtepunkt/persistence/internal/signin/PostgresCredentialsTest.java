package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresCredentialsTest extends JpaCredentialsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
