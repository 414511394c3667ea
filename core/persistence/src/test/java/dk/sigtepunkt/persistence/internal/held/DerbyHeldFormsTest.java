package dk.sigtepunkt.persistence.internal.held;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyHeldFormsTest extends JpaHeldFormsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
