package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyFigureStoreTest extends FigureDurabilityContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
