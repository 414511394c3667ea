package dk.sigtepunkt.persistence.internal;

final class PostgresSchemaTest extends SchemaContract {
    @Override
    TestDatabase empty() {
        return PostgresDatabase.empty();
    }
}
