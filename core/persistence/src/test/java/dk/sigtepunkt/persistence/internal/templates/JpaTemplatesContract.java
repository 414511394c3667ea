package dk.sigtepunkt.persistence.internal.templates;

import dk.sigtepunkt.domain.templates.TemplateStore;
import dk.sigtepunkt.domain.templates.TemplateStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaTemplatesContract extends TemplateStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private TemplateStore templates;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected TemplateStore templates() {
        return templates;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        templates = new JpaTemplates(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
