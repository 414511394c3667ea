package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresFigureAppendTest extends FigureAppendContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
