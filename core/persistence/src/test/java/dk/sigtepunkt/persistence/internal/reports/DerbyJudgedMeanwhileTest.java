package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyJudgedMeanwhileTest extends JudgedMeanwhileContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
