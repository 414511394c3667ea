package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyCommitteeHistoryTest extends CommitteeHistoryContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
