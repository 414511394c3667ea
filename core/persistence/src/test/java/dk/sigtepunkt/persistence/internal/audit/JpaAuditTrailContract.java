package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.audit.AuditTrailContract;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaAuditTrailContract extends AuditTrailContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected AuditTrail opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return new JpaAuditTrail(database);
    }

    @Override
    protected ChainLink append(AuditNote note) {
        return database.inTransaction(manager -> database.note(manager, note));
    }

    @Override
    protected void erase(long seq) {
        testDatabase.change("delete from audit_text where seq = " + seq);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
