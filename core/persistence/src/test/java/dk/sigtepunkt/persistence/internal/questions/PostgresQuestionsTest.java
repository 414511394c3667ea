package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresQuestionsTest extends JpaQuestionsContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
