package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.domain.wheel.WheelStore;
import dk.sigtepunkt.domain.wheel.WheelStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaWheelsContract extends WheelStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private WheelStore wheels;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected WheelStore wheels() {
        return wheels;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        wheels = new JpaWheels(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
