package dk.sigtepunkt.persistence.internal.held;

import dk.sigtepunkt.domain.held.HeldFormStore;
import dk.sigtepunkt.domain.held.HeldFormStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaHeldFormsContract extends HeldFormStoreContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected HeldFormStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return new JpaHeldForms(database);
    }

    @Override
    protected HeldFormStore elsewhere() {
        return new JpaHeldForms(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
