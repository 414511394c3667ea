package dk.sigtepunkt.persistence.internal.reports;

import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.ReportStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaReportsContract extends ReportStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private JpaReports reports;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected ReportStore reports() {
        return reports;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        reports = new JpaReports(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
