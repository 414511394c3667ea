package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresProposalsTest extends JpaProposalsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
