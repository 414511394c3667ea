package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresReportsTest extends JpaReportsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
