package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyDeploymentLogTest extends JpaDeploymentLogContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
