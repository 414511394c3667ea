package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimStore;
import dk.sigtepunkt.domain.claims.ClaimStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaClaimsContract extends ClaimStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private ClaimStore claims;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected ClaimStore claims() {
        return claims;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        claims = new JpaClaims(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
