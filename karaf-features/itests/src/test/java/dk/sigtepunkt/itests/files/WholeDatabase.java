package dk.sigtepunkt.itests.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that a database keeps, looked through row by row for what may be nowhere. */
final class WholeDatabase {
    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private WholeDatabase() {}

    /** @return the columns with the word in them, as {@code table.column} in small letters */
    static Set<String> columnsWith(Connection database, String word) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables(database)) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    look(rows, word, table, found);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = database.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add("\"%s\".\"%s\"".formatted(tables.getString("TABLE_SCHEM"), tables.getString("TABLE_NAME")));
            }
        }
        return names;
    }

    private static void look(ResultSet rows, String word, String table, Set<String> found) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            @Nullable String value = BYTES.contains(columns.getColumnType(at)) ? bytes(rows, at) : rows.getString(at);
            if (value != null && value.contains(word)) {
                String name = table.substring(table.lastIndexOf(".\"") + 2, table.length() - 1);
                found.add((name + "." + columns.getColumnName(at)).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static @Nullable String bytes(ResultSet rows, int at) throws SQLException {
        byte @Nullable [] bytes = rows.getBytes(at);
        return bytes == null ? null : new String(bytes, ISO_8859_1);
    }
}
