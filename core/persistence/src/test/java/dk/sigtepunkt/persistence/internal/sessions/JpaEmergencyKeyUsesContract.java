package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.domain.sessions.EmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.EmergencyKeyUsesContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaEmergencyKeyUsesContract extends EmergencyKeyUsesContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected EmergencyKeyUses opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return new JpaEmergencyKeyUses(database);
    }

    @Override
    protected List<String> noted() {
        return Noted.acts(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
