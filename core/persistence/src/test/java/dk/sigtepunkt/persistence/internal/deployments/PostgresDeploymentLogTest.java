package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresDeploymentLogTest extends JpaDeploymentLogContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
