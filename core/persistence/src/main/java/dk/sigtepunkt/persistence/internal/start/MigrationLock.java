package dk.sigtepunkt.persistence.internal.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Keeps other servers out while the tables are brought up to date. Unlike Liquibase's own lock, a row, it goes when its
 * holder is killed: on PostgreSQL it belongs to the connection; a Derby database is open in one process only as it is.
 */
public final class MigrationLock implements AutoCloseable {
    /** Any number, as long as every server uses the same. */
    private static final long NUMBER = 0x5167_7465_7075_6e6bL;

    private static final String WAITED_TOO_LONG = "55P03";

    private final Connection connection;
    private final boolean shared;
    private boolean taken;

    private MigrationLock(Connection connection, boolean shared) {
        this.connection = connection;
        this.shared = shared;
    }

    public static MigrationLock on(Connection connection) throws SQLException {
        return new MigrationLock(
                connection, "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName()));
    }

    /** @throws IllegalStateException when another server held it all the time */
    public void take(Duration longest) throws SQLException {
        if (!shared) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + longest.toMillis());
            statement.execute("select pg_advisory_lock(" + NUMBER + ")");
            statement.execute("reset lock_timeout");
            taken = true;
        } catch (SQLException e) {
            if (!WAITED_TOO_LONG.equals(e.getSQLState())) {
                throw e;
            }
            throw new IllegalStateException(
                    "En anden server har været i gang med databasens tabeller i over %d sekunder. Start igen, når den er færdig."
                            .formatted(longest.toSeconds()),
                    e);
        }
    }

    @Override
    public void close() throws SQLException {
        if (taken) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + NUMBER + ")");
            }
        }
    }
}
