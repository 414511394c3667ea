package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyCodeApprovalsTest extends JpaCodeApprovalsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
