package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyQuestionsTest extends JpaQuestionsContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
