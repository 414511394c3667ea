package dk.sigtepunkt.persistence.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.ChainLink;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** An open, migrated database: a pool of connections and the entity managers on top of it. */
public final class Database implements OpenDatabase, AutoCloseable {
    private static final Duration WAIT_AT_START = Duration.ofSeconds(30);
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    private final DataSource source;
    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final ChainAppender chain;

    private Database(DataSource source, HikariDataSource pool, EntityManagerFactory factory, Clock clock) {
        this.source = source;
        this.pool = pool;
        this.factory = factory;
        this.chain = new ChainAppender(Node.NAME, clock);
    }

    @Override
    public Database opened() {
        return this;
    }

    @Override
    public <T> T port(Function<Database, T> port) {
        return port.apply(this);
    }

    /** Whether it is this process's own, which no other node writes to. */
    public boolean embedded() {
        return source instanceof EmbeddedDataSource;
    }

    /** Work on a manager or a connection, inside a transaction. */
    @FunctionalInterface
    public interface Work<I, O> {
        O on(I input) throws SQLException;
    }

    /**
     * Waits half a minute for a database that is not up yet, brings its schema up to date and opens it.
     *
     * @param clock tells when a record of the chain was noted
     */
    public static Database open(DataSource source, int poolSize, Clock clock) {
        HikariDataSource pool = new HikariDataSource(settings(source, poolSize));
        boolean opened = false;
        try {
            Migrations.run(pool);
            Database database = new Database(source, pool, factory(pool), clock);
            database.inTransaction(manager -> {
                database.chain.begin(manager);
                return true;
            });
            opened = true;
            return database;
        } finally {
            if (!opened) {
                pool.close();
                shutDown(source);
            }
        }
    }

    /**
     * Runs the work and commits; when this returns, the work is durable.
     *
     * @throws DatabaseFailure when it could not be done; nothing is kept, unless the answer to the commit was lost
     * @throws IllegalArgumentException when a text is too long for its column
     */
    public <T extends @Nullable Object> T inTransaction(Work<EntityManager, T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            try {
                manager.getTransaction().begin();
                T result = work.on(manager);
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        } catch (PersistenceException | EclipseLinkException | SQLException e) {
            throw refused(e);
        }
    }

    /**
     * As {@link #inTransaction}, with the record of who did it. It is linked in when the work is done: whoever has the chain's
     * end waits for no other lock.
     */
    public <T extends @Nullable Object> T noted(AuditNote note, Work<EntityManager, T> work) {
        return inTransaction(manager -> {
            T result = work.on(manager);
            chain.append(manager, note);
            return result;
        });
    }

    /**
     * As {@link #noted}, of what may turn out not to be there to be done: then nothing is noted.
     *
     * @param work says whether it was done
     */
    public boolean notedIfDone(AuditNote note, Work<EntityManager, Boolean> work) {
        return inTransaction(manager -> {
            boolean done = work.on(manager);
            if (done) {
                chain.append(manager, note);
            }
            return done;
        });
    }

    /** Links in a record of what the work decides while it runs; to be called last in the transaction. */
    public ChainLink note(EntityManager manager, AuditNote note) throws SQLException {
        return chain.append(manager, note);
    }

    /** Reads with plain SQL; what the work changes is rolled back. */
    public <T> T reading(Work<Connection, T> work) {
        try (Connection connection = pool.getConnection()) {
            // PostgreSQL hands out rows in portions only inside a transaction.
            connection.setAutoCommit(false);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Name and version as the database says them; that it does not answer, when it does not. */
    public String product() {
        try {
            return reading(connection -> {
                DatabaseMetaData said = connection.getMetaData();
                return said.getDatabaseProductName() + " " + said.getDatabaseProductVersion();
            });
        } catch (DatabaseFailure silent) {
            return "Databasen svarer ikke lige nu";
        }
    }

    /** The manager's own connection, inside its transaction, with everything so far written to it. */
    public static Connection connection(EntityManager manager) {
        manager.flush();
        return manager.unwrap(Connection.class);
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
        shutDown(source);
    }

    private RuntimeException refused(Throwable cause) {
        DatabaseFailure failure = new DatabaseFailure(cause);
        if (failure.tooLong()) {
            return new IllegalArgumentException("En tekst er længere, end databasen kan gemme", failure);
        }
        // Derby stops its database on a full disk and PostgreSQL may be restarted: a new connection finds it again.
        pool.getHikariPoolMXBean().softEvictConnections();
        return failure;
    }

    private static HikariConfig settings(DataSource source, int poolSize) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(source);
        settings.setPoolName("sigtepunkt");
        settings.setMaximumPoolSize(poolSize);
        settings.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        settings.setInitializationFailTimeout(WAIT_AT_START.toMillis());
        return settings;
    }

    private static EntityManagerFactory factory(HikariDataSource pool) {
        Map<String, Object> properties = Map.of(
                "eclipselink.classloader", Database.class.getClassLoader(),
                "jakarta.persistence.nonJtaDataSource", pool,
                "eclipselink.weaving", "false",
                "eclipselink.ddl-generation", "none",
                "eclipselink.logging.logger", "JavaLogger",
                "eclipselink.logging.level", "WARNING");
        EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory("sigtepunkt", properties);
        // The first manager makes EclipseLink read its mappings and meet the database: now, not at the first append.
        factory.createEntityManager().close();
        return factory;
    }

    private static void shutDown(DataSource source) {
        if (source instanceof EmbeddedDataSource derby) {
            EmbeddedDerby.shutDown(derby);
        }
    }
}
