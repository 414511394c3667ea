package dk.sigtepunkt.persistence.internal.wheel;

import dk.sigtepunkt.domain.wheel.FeedStore;
import dk.sigtepunkt.domain.wheel.FeedStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaFeedsContract extends FeedStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private FeedStore feeds;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected FeedStore feeds() {
        return feeds;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        feeds = new JpaFeeds(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
