package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.domain.influence.InfluenceStore;
import dk.sigtepunkt.domain.influence.InfluenceStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaInfluencesContract extends InfluenceStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private InfluenceStore influences;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected InfluenceStore influences() {
        return influences;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        influences = new JpaInfluences(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
