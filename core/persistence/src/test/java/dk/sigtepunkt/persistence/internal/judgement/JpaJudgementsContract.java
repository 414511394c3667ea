package dk.sigtepunkt.persistence.internal.judgement;

import dk.sigtepunkt.domain.judgement.JudgementStore;
import dk.sigtepunkt.domain.judgement.JudgementStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaJudgementsContract extends JudgementStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private JudgementStore judgements;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected JudgementStore judgements() {
        return judgements;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        judgements = new JpaJudgements(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
