package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.persistence.internal.database.Database;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What stands in the chain. */
final class Noted {
    private Noted() {}

    /** The acts, in their order. */
    static List<String> acts(Database database) {
        return database.reading(connection -> {
            List<String> acts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select act from audit_record order by seq")) {
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
            }
            return acts;
        });
    }
}
