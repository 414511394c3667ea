package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresFeedsTest extends JpaFeedsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
