package dk.sigtepunkt.persistence.internal;

final class DerbyFigureAppendTest extends FigureAppendContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
