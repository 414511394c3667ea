package dk.sigtepunkt.persistence.internal.sections;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresSectionsTest extends JpaSectionsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
