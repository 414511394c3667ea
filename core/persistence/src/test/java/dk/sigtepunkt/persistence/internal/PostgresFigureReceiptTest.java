package dk.sigtepunkt.persistence.internal;

final class PostgresFigureReceiptTest extends FigureReceiptContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
