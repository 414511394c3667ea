package dk.sigtepunkt.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same table in DuckDB, in a file. */
final class DuckDb {
    private DuckDb() {}

    static Connection filled(Size size, Path file) throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file);
        ObservationSql.createBare(connection);
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "observation")) {
            for (Iterator<Row> rows = Rows.of(size); rows.hasNext(); ) {
                append(appender, rows.next());
            }
        }
        return connection;
    }

    private static void append(DuckDBAppender appender, Row row) throws SQLException {
        appender.beginRow();
        appender.append(1L);
        appender.append(row.indicator());
        appender.append(row.area());
        appender.append("");
        appender.append(row.period().code());
        appender.append(row.period().start());
        appender.append(row.period().end());
        appender.append(row.value());
        appender.append("observed");
        appender.append("");
        appender.append("2026-01-15T08:15:00.000000Z");
        appender.append("real");
        appender.append("Måling");
        appender.endRow();
    }
}
