package dk.sigtepunkt.persistence.internal.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database; it is booted by its first connection, also after it has been shut down. */
public final class EmbeddedDerby {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String LOG_FILE_PROPERTY = "derby.stream.error.file";
    private static final String SHUT_DOWN = "08006";
    private static final String ENGINE_STOPPED = "XJ015";

    private EmbeddedDerby() {}

    /** The database in the folder {@code derby} below the data folder, made when it is not there. */
    public static EmbeddedDataSource in(Path dataFolder) {
        if (System.getProperty(LOG_FILE_PROPERTY) == null) {
            System.setProperty(
                    LOG_FILE_PROPERTY,
                    dataFolder.resolve("derby.log").toAbsolutePath().toString());
        }
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder(dataFolder).toString());
        source.setCreateDatabase("create");
        return source;
    }

    static Path folder(Path dataFolder) {
        return dataFolder.resolve("derby").toAbsolutePath();
    }

    public static void shutDown(EmbeddedDataSource source) {
        shutDown(source.getDatabaseName(), SHUT_DOWN);
    }

    /** Ends every database of this process and the engine's own threads; the next connection boots it again. */
    public static void stopEngine() {
        shutDown("", ENGINE_STOPPED);
    }

    private static void shutDown(String name, String state) {
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName(name);
        stop.setShutdownDatabase("shutdown");
        try {
            stop.getConnection().close();
        } catch (SQLException e) {
            if (!state.equals(e.getSQLState())) {
                LOG.warn("Databasen {} lukkede ikke rent", name, e);
            }
        }
    }
}
