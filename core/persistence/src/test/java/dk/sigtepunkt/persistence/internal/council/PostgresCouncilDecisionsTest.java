package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresCouncilDecisionsTest extends JpaCouncilDecisionsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
