package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresEmergencyKeyUsesTest extends JpaEmergencyKeyUsesContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
