package dk.sigtepunkt.persistence.internal.breadth;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresTurnoutsTest extends JpaTurnoutsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
