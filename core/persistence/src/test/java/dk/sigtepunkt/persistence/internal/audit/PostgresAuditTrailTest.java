package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresAuditTrailTest extends JpaAuditTrailContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
