package dk.sigtepunkt.persistence.internal.templates;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyTemplatesTest extends JpaTemplatesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
