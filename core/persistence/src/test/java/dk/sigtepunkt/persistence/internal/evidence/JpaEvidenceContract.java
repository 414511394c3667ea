package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceStore;
import dk.sigtepunkt.domain.evidence.EvidenceStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaEvidenceContract extends EvidenceStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private EvidenceStore evidence;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected EvidenceStore evidence() {
        return evidence;
    }

    @Override
    protected String raw() {
        return String.join("\n", testDatabase.ask("select entry_kind, body, by_whom from evidence_entry"));
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        evidence = new JpaEvidence(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
