package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbySourceStoreTest extends JpaSourceStoreContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
