package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresTamperedChainTest extends TamperedChainContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
