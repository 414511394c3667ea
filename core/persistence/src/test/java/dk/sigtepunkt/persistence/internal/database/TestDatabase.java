package dk.sigtepunkt.persistence.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that one test has for itself. */
public interface TestDatabase extends AutoCloseable {
    DataSource source();

    @Override
    void close();

    /** Asks on a connection of its own, so that it sees committed rows only; columns are joined by a bar. */
    default List<String> ask(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(rows.getString(column)));
                }
                lines.add(String.join("|", columns));
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    default void change(String... commands) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : commands) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(String.join("; ", commands), e);
        }
    }

    default long count(String table) {
        return Long.parseLong(ask("select count(*) from " + table).get(0));
    }
}
