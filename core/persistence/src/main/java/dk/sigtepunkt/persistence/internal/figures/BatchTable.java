package dk.sigtepunkt.persistence.internal.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** Which batches there are. */
final class BatchTable {
    private BatchTable() {}

    /** The batches that are in the database but not among the given ones; mostly none, and that is found out quickly. */
    static BitSet lacking(Connection connection, BitSet known) throws SQLException {
        BitSet lacking = new BitSet();
        if (differs(connection, known)) {
            try (PreparedStatement select = connection.prepareStatement("select id from observation_batch");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lacking.set(Math.toIntExact(rows.getLong(1)));
                }
            }
            lacking.andNot(known);
        }
        return lacking;
    }

    /** By number as well as by the highest: one transaction may commit after another one that began later. */
    private static boolean differs(Connection connection, BitSet known) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select count(*), coalesce(max(id), -1) from observation_batch");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1) != known.cardinality() || rows.getLong(2) != known.length() - 1L;
        }
    }
}
