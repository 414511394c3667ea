package dk.sigtepunkt.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** An embedded Derby in a folder. */
final class Derby {
    private Derby() {}

    static EmbeddedDataSource at(Path folder) {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(folder.toString());
        return database;
    }

    static void shutDown(EmbeddedDataSource database) {
        database.setCreateDatabase("");
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection().close();
        } catch (SQLException done) {
            if (!"08006".equals(done.getSQLState())) {
                throw new IllegalStateException(done);
            }
        }
    }
}
