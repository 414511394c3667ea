package dk.sigtepunkt.persistence.internal.judgement;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresJudgementsTest extends JpaJudgementsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
