package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyClaimedRolesTest extends JpaClaimedRolesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
