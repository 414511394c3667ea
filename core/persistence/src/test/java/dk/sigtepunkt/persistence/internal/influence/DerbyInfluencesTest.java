package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyInfluencesTest extends JpaInfluencesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
