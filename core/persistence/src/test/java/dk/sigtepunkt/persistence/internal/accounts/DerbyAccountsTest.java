package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyAccountsTest extends JpaAccountsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
