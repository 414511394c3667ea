package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyOidcAttemptsTest extends JpaOidcAttemptsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
