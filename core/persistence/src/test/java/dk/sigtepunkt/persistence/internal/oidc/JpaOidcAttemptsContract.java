package dk.sigtepunkt.persistence.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.oidc.OidcAttempt;
import dk.sigtepunkt.domain.oidc.OidcAttempts;
import dk.sigtepunkt.domain.oidc.OidcAttemptsContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaOidcAttemptsContract extends OidcAttemptsContract {
    /** What a command of PostgreSQL and one of Derby takes well. */
    private static final int AT_ONCE = 100;

    private static final int CONNECTIONS = 8;

    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected OidcAttempts opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), CONNECTIONS, Clock.systemUTC());
        return new JpaOidcAttempts(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    @Test
    void nobodyFillsTheTable() {
        String command = "insert into oidc_attempt (state_hash, sealed, next_path, expires_at) values ";
        String row = "('%064d', 's', '/', '2027-01-01T00:00:00.000000Z')";
        testDatabase.change(IntStream.range(0, OidcAttempts.MOST / AT_ONCE)
                .mapToObj(part -> IntStream.range(part * AT_ONCE, (part + 1) * AT_ONCE)
                        .mapToObj(row::formatted)
                        .collect(Collectors.joining(", ", command, "")))
                .toArray(String[]::new));
        assertThat(testDatabase.count("oidc_attempt")).isEqualTo(OidcAttempts.MOST);
        Instant now = Instant.parse("2026-11-29T11:00:00Z");
        OidcAttempt another = new OidcAttempt("f".repeat(64), "s", "/", now.plusSeconds(600));
        assertThat(new JpaOidcAttempts(database).begin(another, now)).isFalse();
        assertThat(new JpaOidcAttempts(database).begin(another, now.plusSeconds(90L * 24 * 3600)))
                .isTrue();
    }
}
