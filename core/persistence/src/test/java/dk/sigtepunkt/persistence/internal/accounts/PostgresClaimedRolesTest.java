package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresClaimedRolesTest extends JpaClaimedRolesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
