package dk.sigtepunkt.persistence.internal.dialogue;

import dk.sigtepunkt.domain.dialogue.DialogueStore;
import dk.sigtepunkt.domain.dialogue.DialogueStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaDialogueContract extends DialogueStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private DialogueStore dialogue;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected DialogueStore dialogue() {
        return dialogue;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        dialogue = new JpaDialogue(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
