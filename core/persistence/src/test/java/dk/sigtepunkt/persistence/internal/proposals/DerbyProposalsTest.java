package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyProposalsTest extends JpaProposalsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
