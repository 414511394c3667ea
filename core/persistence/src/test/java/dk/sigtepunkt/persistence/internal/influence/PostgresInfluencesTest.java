package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresInfluencesTest extends JpaInfluencesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
