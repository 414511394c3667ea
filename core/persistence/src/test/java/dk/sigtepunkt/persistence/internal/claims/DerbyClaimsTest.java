package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyClaimsTest extends JpaClaimsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
