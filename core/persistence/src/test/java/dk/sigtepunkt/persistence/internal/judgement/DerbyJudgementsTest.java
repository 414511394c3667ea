package dk.sigtepunkt.persistence.internal.judgement;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyJudgementsTest extends JpaJudgementsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
