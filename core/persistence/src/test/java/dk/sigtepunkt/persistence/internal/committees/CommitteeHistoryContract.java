package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeStoreContract;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises, read by a new instance after the old one has closed; on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class CommitteeHistoryContract extends CommitteeStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private Clock clock;

    abstract TestDatabase migrated();

    @Override
    protected CommitteeStore opened(InstantSource source) {
        testDatabase = migrated();
        clock = source.withZone(ZoneOffset.UTC);
        return connected();
    }

    @Override
    protected CommitteeStore openedAgain() {
        database.close();
        return connected();
    }

    private CommitteeStore connected() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        return new JpaCommitteeStore(database, new JpaActionStore(database), clock);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
