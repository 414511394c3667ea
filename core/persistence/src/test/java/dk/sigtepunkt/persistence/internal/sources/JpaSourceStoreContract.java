package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.sources.SourceStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaSourceStoreContract extends SourceStoreContract {
    TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected SourceStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        return new JpaSourceStore(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
