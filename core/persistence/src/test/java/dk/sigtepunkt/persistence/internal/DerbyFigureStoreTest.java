package dk.sigtepunkt.persistence.internal;

final class DerbyFigureStoreTest extends FigureStoreContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
