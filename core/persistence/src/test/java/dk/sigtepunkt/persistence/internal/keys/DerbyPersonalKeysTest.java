package dk.sigtepunkt.persistence.internal.keys;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyPersonalKeysTest extends JpaPersonalKeysContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
