package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyCommitteeInstallTest extends CommitteeInstallContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
