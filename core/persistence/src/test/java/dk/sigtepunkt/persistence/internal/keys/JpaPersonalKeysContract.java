package dk.sigtepunkt.persistence.internal.keys;

import dk.sigtepunkt.domain.keys.PersonalKeys;
import dk.sigtepunkt.domain.keys.PersonalKeysContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaPersonalKeysContract extends PersonalKeysContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected PersonalKeys opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return new JpaPersonalKeys(database);
    }

    @Override
    protected PersonalKeys elsewhere() {
        return new JpaPersonalKeys(database);
    }

    @Override
    protected List<String> noted() {
        return testDatabase.ask("select act from audit_record order by seq");
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
