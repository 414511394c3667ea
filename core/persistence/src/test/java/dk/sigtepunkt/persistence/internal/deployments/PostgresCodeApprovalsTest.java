package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresCodeApprovalsTest extends JpaCodeApprovalsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
