package dk.sigtepunkt.persistence.internal;

final class PostgresFigureStoreTest extends FigureStoreContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
