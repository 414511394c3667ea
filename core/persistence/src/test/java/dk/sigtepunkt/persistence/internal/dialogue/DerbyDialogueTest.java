package dk.sigtepunkt.persistence.internal.dialogue;

import dk.sigtepunkt.persistence.internal.database.DerbyDatabase;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;

final class DerbyDialogueTest extends JpaDialogueContract {
    @Override
    TestDatabase migrated() {
        return DerbyDatabase.migrated();
    }
}
