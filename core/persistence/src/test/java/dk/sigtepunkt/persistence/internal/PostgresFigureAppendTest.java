package dk.sigtepunkt.persistence.internal;

final class PostgresFigureAppendTest extends FigureAppendContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
