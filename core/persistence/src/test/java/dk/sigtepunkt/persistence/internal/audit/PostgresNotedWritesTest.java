package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresNotedWritesTest extends NotedWritesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
