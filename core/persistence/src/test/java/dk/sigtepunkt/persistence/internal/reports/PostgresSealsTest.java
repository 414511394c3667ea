package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresSealsTest extends JpaSealsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
