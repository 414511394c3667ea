package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.KeptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where something is kept of a person, and what of it goes when the person is erased. A table that keeps more of somebody
 * gets its line here, and is then told and erased with the rest.
 */
final class PersonalRows {
    /** What is erased first refers to nothing that is erased after it. */
    private static final List<Place> PLACES = List.of(
            stays("account", "select * from account where id = ?"),
            goes("account_name", "select person_name, login from account_name where account_id = ?", "account_id"),
            stays("held_role", "select * from held_role where account_id = ? order by id"),
            stays(
                    "stood_in_for",
                    "select id, account_id, holds_from, holds_to from held_role where stands_in_for = ? order by id"),
            stays(
                    "done",
                    "select seq, done_at, means, act, outcome, subject_kind, subject_key, committee_id"
                            + " from audit_record where actor_id = ? order by seq"),
            stays(
                    "done_to_the_account",
                    "select seq, done_at, act, outcome, committee_id"
                            + " from audit_record where subject_kind = 'account' and subject_key = ? order by seq"),
            stays(
                    "reason",
                    "select t.seq, t.reason_text from audit_text t join audit_record r on r.seq = t.seq"
                            + " where r.actor_id = ? order by t.seq"));

    private PersonalRows() {}

    /**
     * @param kind what its rows are called
     * @param select with one place for an account's id
     * @param erase that too; empty for what stays
     */
    private record Place(String kind, String select, Optional<String> erase) {}

    private static Place stays(String kind, String select) {
        return new Place(kind, select, Optional.empty());
    }

    private static Place goes(String table, String select, String account) {
        return new Place(table, select, Optional.of("delete from %s where %s = ?".formatted(table, account)));
    }

    static List<KeptRow> of(Connection connection, AccountId account) throws SQLException {
        List<KeptRow> rows = new ArrayList<>();
        for (Place place : PLACES) {
            try (PreparedStatement select = connection.prepareStatement(place.select())) {
                select.setString(1, account.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(new KeptRow(place.kind(), values(row)));
                    }
                }
            }
        }
        return rows;
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String value = row.getString(column);
            if (value != null && !value.isEmpty()) {
                values.put(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    static void erase(Connection connection, AccountId account) throws SQLException {
        for (Place place : PLACES) {
            if (place.erase().isPresent()) {
                try (PreparedStatement delete =
                        connection.prepareStatement(place.erase().get())) {
                    delete.setString(1, account.value());
                    delete.executeUpdate();
                }
            }
        }
    }
}
