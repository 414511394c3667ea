package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresEvidenceTest extends JpaEvidenceContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
