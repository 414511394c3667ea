package dk.sigtepunkt.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The schema is made from nothing and brought up to date at each start; on every database. */
abstract class SchemaContract {
    static final int CHANGE_SETS = 57;
    private static final String CHANGES = "select id, md5sum, dateexecuted from databasechangelog order by id";

    abstract TestDatabase empty();

    @Test
    void isMadeOnceAndASecondStartChangesNothing() {
        try (TestDatabase database = empty()) {
            Database.open(database.source(), 2, Clock.systemUTC()).close();
            List<String> first = database.ask(CHANGES);
            Database.open(database.source(), 2, Clock.systemUTC()).close();
            assertThat(first).hasSize(CHANGE_SETS);
            assertThat(database.ask(CHANGES)).isEqualTo(first);
        }
    }

    @Test
    void releasesItsLockAndGivesTheThreadItsClassLoaderBack() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (TestDatabase database = empty();
                Database open = Database.open(database.source(), 2, Clock.systemUTC())) {
            assertThat(open).isNotNull();
            assertThat(database.count("databasechangeloglock where lockedby is not null"))
                    .isZero();
        }
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    @Timeout(60)
    void isFinishedByTheNextStartWhenAServerWasKilledInTheMiddle() {
        try (TestDatabase database = empty()) {
            Database.open(database.source(), 2, Clock.systemUTC()).close();
            database.change(
                    "drop table action_step",
                    "delete from databasechangelog where id = '1-action-step'",
                    "update databasechangeloglock set locked = true, lockgranted = current_timestamp,"
                            + " lockedby = 'en dræbt server'");

            Database.open(database.source(), 2, Clock.systemUTC()).close();
            assertThat(database.count("action_step")).isZero();
            assertThat(database.ask(CHANGES)).hasSize(CHANGE_SETS);
            assertThat(database.count("databasechangeloglock where lockedby is not null"))
                    .isZero();
        }
    }
}
