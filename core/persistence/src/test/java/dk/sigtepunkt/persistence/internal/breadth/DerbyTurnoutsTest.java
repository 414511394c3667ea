package dk.sigtepunkt.persistence.internal.breadth;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyTurnoutsTest extends JpaTurnoutsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
