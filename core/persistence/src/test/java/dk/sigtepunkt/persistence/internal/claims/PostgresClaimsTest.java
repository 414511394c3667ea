package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresClaimsTest extends JpaClaimsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
