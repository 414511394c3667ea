package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresOidcAttemptsTest extends JpaOidcAttemptsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
