package dk.sigtepunkt.persistence.internal;

final class PostgresSchemaUpgradeTest extends SchemaUpgradeContract {
    @Override
    TestDatabase empty() {
        return PostgresDatabase.empty();
    }
}
