package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyNotedWritesTest extends NotedWritesContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
