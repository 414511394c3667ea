package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyOneTimeLinksTest extends JpaOneTimeLinksContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
