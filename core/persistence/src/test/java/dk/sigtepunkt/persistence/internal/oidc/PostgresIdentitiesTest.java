package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresIdentitiesTest extends JpaIdentitiesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
