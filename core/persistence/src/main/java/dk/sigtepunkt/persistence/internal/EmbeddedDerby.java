package dk.sigtepunkt.persistence.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database; it is booted by its first connection, also after it has been shut down. */
final class EmbeddedDerby {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String LOG_FILE_PROPERTY = "derby.stream.error.file";
    private static final String SHUT_DOWN = "08006";

    private EmbeddedDerby() {}

    /** The database in the folder {@code derby} below the data folder, made when it is not there. */
    static EmbeddedDataSource in(Path dataFolder) {
        if (System.getProperty(LOG_FILE_PROPERTY) == null) {
            System.setProperty(
                    LOG_FILE_PROPERTY,
                    dataFolder.resolve("derby.log").toAbsolutePath().toString());
        }
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(dataFolder.resolve("derby").toAbsolutePath().toString());
        source.setCreateDatabase("create");
        return source;
    }

    static void shutDown(EmbeddedDataSource source) {
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName(source.getDatabaseName());
        stop.setShutdownDatabase("shutdown");
        try {
            stop.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("Databasen {} lukkede ikke rent", source.getDatabaseName(), e);
            }
        }
    }
}
