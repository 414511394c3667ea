package dk.sigtepunkt.persistence.internal.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the schema's changes a database has: one that knows more than this version is refused, and of one that has them all
 * nothing is asked of Liquibase, whose start costs most of a start where there is nothing to do. So the texts of the changes are
 * held against what was applied only where one is missing, as in each upgrade.
 */
public final class AppliedChanges {
    private static final String TABLE = "databasechangelog";
    private static final Pattern CHANGE_SET = Pattern.compile("<changeSet id=\"([^\"]+)\"");

    private AppliedChanges() {}

    /**
     * @param changelog where this version's changes stand
     * @return whether the database has them all
     * @throws StartFailure when the database has one that does not stand there
     */
    public static boolean complete(Connection connection, ClassLoader loader, String changelog) throws SQLException {
        if (!present(connection)) {
            return false;
        }
        Set<String> known = known(loader, changelog);
        Set<String> missing = new HashSet<>(known);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from " + TABLE + " order by orderexecuted desc")) {
            while (rows.next()) {
                missing.remove(rows.getString(1));
                if (!known.contains(rows.getString(1))) {
                    throw new StartFailure(new StartFault(
                            StartFault.Kind.DATABASE,
                            "databasen er bragt ajour af en nyere version af Sigtepunkt (ændringen »%s« kendes ikke her)"
                                    .formatted(rows.getString(1)),
                            "start den nyere version, eller læg sikkerhedskopien fra før opgraderingen tilbage"));
                }
            }
        }
        return missing.isEmpty();
    }

    private static boolean present(Connection connection) throws SQLException {
        for (String name : new String[] {TABLE, TABLE.toUpperCase(Locale.ROOT)}) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> known(ClassLoader loader, String changelog) {
        try (InputStream stream = loader.getResourceAsStream(changelog)) {
            if (stream == null) {
                throw new IllegalStateException(changelog + " is missing");
            }
            return CHANGE_SET
                    .matcher(new String(stream.readAllBytes(), UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
