package dk.sigtepunkt.persistence.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import dk.sigtepunkt.domain.minutes.MinuteStore;
import dk.sigtepunkt.domain.minutes.MinuteStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaMinutesContract extends MinuteStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private MinuteStore minutes;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected MinuteStore minutes() {
        return minutes;
    }

    @Override
    protected void write(AuditNote note) {
        assertThat(database.notedIfDone(note, manager -> true)).isTrue();
    }

    @Test
    void whatIsNotDoneAfterAllAddsNothing() {
        AuditNote note = Notes.any().spending(new Spent("quarterly.2026K3", "", "2026K3", "text", 10));

        assertThat(database.notedIfDone(note, manager -> false)).isFalse();

        assertThat(minutes.sums()).isEmpty();
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        minutes = new JpaMinutes(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
