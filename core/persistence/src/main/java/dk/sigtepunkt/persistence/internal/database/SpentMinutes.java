package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.audit.Spent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds to the sums of what reports took; whoever does holds the chain's end, so that none is added to at once by two. */
final class SpentMinutes {
    private SpentMinutes() {}

    static void add(Connection connection, Spent spent) throws SQLException {
        String place = spent.report() + "/" + spent.work();
        if (raised(connection, place, spent.minutes()) == 0) {
            begun(connection, place, spent);
        }
    }

    private static int raised(Connection connection, String place, int minutes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update work_minutes set writes = writes + 1, minutes = minutes + ? where place = ?")) {
            update.setInt(1, minutes);
            update.setString(2, place);
            return update.executeUpdate();
        }
    }

    private static void begun(Connection connection, String place, Spent spent) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into work_minutes (place, report_ref, committee_id, quarter, work_kind, writes, minutes)"
                        + " values (?, ?, ?, ?, ?, 1, ?)")) {
            insert.setString(1, place);
            insert.setString(2, spent.report());
            insert.setString(3, spent.committee());
            insert.setString(4, spent.quarter());
            insert.setString(5, spent.work());
            insert.setInt(6, spent.minutes());
            insert.executeUpdate();
        }
    }
}
