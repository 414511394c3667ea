package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyFigureAppendTest extends FigureAppendContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
