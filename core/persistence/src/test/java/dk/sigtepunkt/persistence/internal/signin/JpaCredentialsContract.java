package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.CredentialsContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaCredentialsContract extends CredentialsContract {
    private static final int CONNECTIONS = 4;

    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected Credentials opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), CONNECTIONS, Clock.systemUTC());
        return again();
    }

    @Override
    protected Credentials again() {
        return new JpaCredentials(database);
    }

    @Override
    protected List<String> acts() {
        return testDatabase.ask("select act from audit_record order by seq");
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
