package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyPersonalRowsTest extends PersonalRowsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
