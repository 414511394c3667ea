package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyFeedsTest extends JpaFeedsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
