package dk.sigtepunkt.persistence.internal.sections;

import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.sections.SectionStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaSectionsContract extends SectionStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private SectionStore sections;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected SectionStore sections() {
        return sections;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        sections = new JpaSections(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
