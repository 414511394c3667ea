package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.domain.council.CouncilDecisionStore;
import dk.sigtepunkt.domain.council.CouncilDecisionStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaCouncilDecisionsContract extends CouncilDecisionStoreContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected CouncilDecisionStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return again();
    }

    @Override
    protected CouncilDecisionStore again() {
        return new JpaCouncilDecisions(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
