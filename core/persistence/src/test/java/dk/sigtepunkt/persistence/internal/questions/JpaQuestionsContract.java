package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.domain.questions.QuestionStore;
import dk.sigtepunkt.domain.questions.QuestionStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaQuestionsContract extends QuestionStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private QuestionStore questions;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected QuestionStore questions() {
        return questions;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        questions = new JpaQuestions(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
