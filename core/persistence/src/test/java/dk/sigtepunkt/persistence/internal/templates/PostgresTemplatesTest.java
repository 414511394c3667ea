package dk.sigtepunkt.persistence.internal.templates;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresTemplatesTest extends JpaTemplatesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
