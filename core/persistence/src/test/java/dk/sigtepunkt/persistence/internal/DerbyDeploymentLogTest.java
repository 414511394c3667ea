package dk.sigtepunkt.persistence.internal;

final class DerbyDeploymentLogTest extends DeploymentLogContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
