package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyCommitteeStoreTest extends JpaCommitteeStoreContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
