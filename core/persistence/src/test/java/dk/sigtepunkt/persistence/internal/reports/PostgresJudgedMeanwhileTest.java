package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresJudgedMeanwhileTest extends JudgedMeanwhileContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
