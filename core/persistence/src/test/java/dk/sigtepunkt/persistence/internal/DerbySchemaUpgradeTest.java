package dk.sigtepunkt.persistence.internal;

final class DerbySchemaUpgradeTest extends SchemaUpgradeContract {
    @Override
    TestDatabase empty() {
        return DerbyDatabase.empty();
    }
}
