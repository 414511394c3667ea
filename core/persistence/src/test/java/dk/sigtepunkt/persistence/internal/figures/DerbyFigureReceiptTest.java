package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyFigureReceiptTest extends FigureReceiptContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
