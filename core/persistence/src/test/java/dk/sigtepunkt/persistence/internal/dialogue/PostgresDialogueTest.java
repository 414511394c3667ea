package dk.sigtepunkt.persistence.internal.dialogue;

import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class PostgresDialogueTest extends JpaDialogueContract {
    @Override
    TestDatabase migrated() {
        return PostgresDatabase.migrated();
    }
}
