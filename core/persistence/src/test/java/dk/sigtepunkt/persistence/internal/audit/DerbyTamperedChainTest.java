package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyTamperedChainTest extends TamperedChainContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
