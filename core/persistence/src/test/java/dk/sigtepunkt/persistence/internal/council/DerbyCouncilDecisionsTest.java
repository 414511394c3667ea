package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyCouncilDecisionsTest extends JpaCouncilDecisionsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
