package dk.sigtepunkt.persistence.internal;

final class DerbyFigureReceiptTest extends FigureReceiptContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
