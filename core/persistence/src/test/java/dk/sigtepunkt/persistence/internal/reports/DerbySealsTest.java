package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbySealsTest extends JpaSealsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
