package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresCommitteeStoreTest extends JpaCommitteeStoreContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
