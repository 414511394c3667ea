package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresFigureStoreTest extends FigureDurabilityContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
