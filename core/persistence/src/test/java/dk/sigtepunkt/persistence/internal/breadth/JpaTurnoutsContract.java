package dk.sigtepunkt.persistence.internal.breadth;

import dk.sigtepunkt.domain.breadth.TurnoutStore;
import dk.sigtepunkt.domain.breadth.TurnoutStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaTurnoutsContract extends TurnoutStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private TurnoutStore turnouts;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected TurnoutStore turnouts() {
        return turnouts;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        turnouts = new JpaTurnouts(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
