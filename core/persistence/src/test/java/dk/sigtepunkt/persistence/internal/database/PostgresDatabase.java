package dk.sigtepunkt.persistence.internal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database of its own on one real PostgreSQL server, started once and stopped with the JVM. */
public record PostgresDatabase(String name) implements TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // What a power cut would take is no matter here: each database lives for one test.
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off");
                Memory.folder("sigtepunkt-postgres").ifPresent(builder::setDataDirectory);
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Template {
        static final String NAME = make();

        private static String make() {
            PostgresDatabase empty = empty();
            Database.open(empty.source(), 2, Clock.systemUTC()).close();
            return empty.name();
        }
    }

    static PostgresDatabase empty() {
        return made("template0");
    }

    /** A copy of a migrated database, which is quicker than migrating each. */
    public static PostgresDatabase migrated() {
        return made(Template.NAME);
    }

    @Override
    public DataSource source() {
        return Server.RUNNING.getDatabase("postgres", name);
    }

    public String url() {
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        run("drop database " + name + " with (force)");
    }

    private static PostgresDatabase made(String template) {
        String name = "test" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + template + " encoding 'UTF8'");
        return new PostgresDatabase(name);
    }

    private static void run(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
