package dk.sigtepunkt.persistence.internal.database;

final class PostgresSchemaUpgradeTest extends SchemaUpgradeContract {
    @Override
    TestDatabase empty() {
        return PostgresDatabase.empty();
    }
}
