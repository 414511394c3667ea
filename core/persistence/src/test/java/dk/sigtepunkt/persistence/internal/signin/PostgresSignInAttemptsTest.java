package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresSignInAttemptsTest extends JpaSignInAttemptsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
