package dk.sigtepunkt.persistence.internal.database;

final class DerbySchemaUpgradeTest extends SchemaUpgradeContract {
    @Override
    TestDatabase empty() {
        return DerbyDatabase.empty();
    }
}
