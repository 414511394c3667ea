package dk.sigtepunkt.persistence.internal.sections;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbySectionsTest extends JpaSectionsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
