package dk.sigtepunkt.persistence.internal.database;

final class DerbySchemaTest extends SchemaContract {
    @Override
    TestDatabase empty() {
        return DerbyDatabase.empty();
    }
}
