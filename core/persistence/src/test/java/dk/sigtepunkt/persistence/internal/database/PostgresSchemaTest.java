package dk.sigtepunkt.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.persistence.internal.start.MigrationLock;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class PostgresSchemaTest extends SchemaContract {
    private static final Duration LONG = Duration.ofSeconds(5);

    @Override
    TestDatabase empty() {
        return PostgresDatabase.empty();
    }

    @Test
    void isMadeOnceByServersThatStartTogether() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(3);
        try (TestDatabase database = empty()) {
            Callable<Boolean> start = () -> {
                Database.open(database.source(), 2, Clock.systemUTC()).close();
                return true;
            };
            for (Future<Boolean> started : servers.invokeAll(Collections.nCopies(3, start))) {
                assertThat(started.get()).isTrue();
            }
            assertThat(database.count("databasechangelog")).isEqualTo(CHANGE_SETS);
        } finally {
            servers.shutdown();
        }
    }

    @Test
    void isLeftAloneWithASentenceWhileAnotherServerIsAtIt() throws Exception {
        try (TestDatabase database = empty();
                Connection one = database.source().getConnection();
                Connection other = database.source().getConnection();
                MigrationLock wanted = MigrationLock.on(other)) {
            try (MigrationLock held = MigrationLock.on(one)) {
                held.take(LONG);
                assertThatThrownBy(() -> wanted.take(Duration.ofMillis(50)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("En anden server");
            }
            wanted.take(LONG);
        }
    }
}
