package dk.sigtepunkt.persistence.internal;

final class DerbySchemaTest extends SchemaContract {
    @Override
    TestDatabase empty() {
        return DerbyDatabase.empty();
    }
}
