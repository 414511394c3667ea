package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyIdentitiesTest extends JpaIdentitiesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
