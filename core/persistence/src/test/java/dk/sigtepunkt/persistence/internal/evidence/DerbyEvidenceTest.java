package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyEvidenceTest extends JpaEvidenceContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
