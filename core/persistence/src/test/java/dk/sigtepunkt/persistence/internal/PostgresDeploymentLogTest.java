package dk.sigtepunkt.persistence.internal;

final class PostgresDeploymentLogTest extends DeploymentLogContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
