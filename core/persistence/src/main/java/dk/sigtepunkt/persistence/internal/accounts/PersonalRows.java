package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.people.KeptKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something is kept of a person, and what of it goes when the person is erased. A table that keeps more of somebody
 * gets its line here, and is then told and erased with the rest.
 */
final class PersonalRows {
    private static final List<Place> PLACES = List.of(
            new Place(KeptKind.ACCOUNT, "select * from account where id = ?"),
            new Place(KeptKind.NAME, "select person_name, login from account_name where account_id = ?"),
            new Place(KeptKind.ROLE, "select * from held_role where account_id = ? order by id"),
            new Place(
                    KeptKind.STOOD_IN_FOR,
                    "select id, account_id, holds_from, holds_to from held_role where stands_in_for = ? order by id"),
            new Place(
                    KeptKind.GIVEN,
                    "select id, account_id, role_code, committee_id, given_at, ended_at from held_role"
                            + " where given_by = ? or ended_by = ? order by id"),
            new Place(KeptKind.PASSWORD, "select set_at, expires_at from account_password where account_id = ?"),
            new Place(KeptKind.LINK, "select purpose, made_by, expires_at from one_time_link where account_id = ?"),
            new Place(
                    KeptKind.SECOND_FACTOR,
                    "select case when confirmed then 'yes' else 'no' end as confirmed from second_factor"
                            + " where account_id = ?"),
            new Place(
                    KeptKind.RECOVERY_CODE,
                    "select count(*) as codes, count(used_at) as used from recovery_code where account_id = ?"
                            + " having count(*) > 0"),
            new Place(
                    KeptKind.SESSION,
                    "select session_id, means, device, begun_at, used_at, ends_at from open_session"
                            + " where account_id = ? order by begun_at"),
            new Place(
                    KeptKind.HELD_FORM,
                    "select session_id, form_path, held_at from held_form where account_id = ? order by held_at"),
            new Place(
                    KeptKind.KEY,
                    "select token_id, label, permissions, committees, made_at, expires_at, used_at, revoked_at"
                            + " from api_token where account_id = ? order by made_at"),
            new Place(
                    KeptKind.FEED,
                    "select feed_id, wheel_ref, made_at, revoked_at from wheel_feed where account_id = ? order by made_at"),
            new Place(
                    KeptKind.SSH_KEY,
                    "select key_id, key_kind, fingerprint, label, added_at, used_at, ended_at"
                            + " from account_key where account_id = ? order by added_at"),
            new Place(KeptKind.IDENTITY, "select issuer from account_identity where account_id = ? order by issuer"),
            new Place(KeptKind.REMINDER_CHOICE, "select chosen_at from reminder_choice where account_id = ?"),
            new Place(
                    KeptKind.REMINDER_MAIL,
                    "select reminder_key, mail_state, queued_at, ended_at from reminder_mail where account_id = ?"
                            + " order by queued_at, place"),
            new Place(
                    KeptKind.ATTEMPT,
                    "select tried_at, address, reason from sign_in_attempt where account_id = ? order by id"),
            new Place(
                    KeptKind.DONE,
                    "select seq, done_at, means, act, outcome, subject_kind, subject_key, committee_id"
                            + " from audit_record where actor_id = ? order by seq"),
            new Place(
                    KeptKind.DONE_TO_THE_ACCOUNT,
                    "select seq, done_at, act, outcome, committee_id"
                            + " from audit_record where subject_kind = 'account' and subject_key = ? order by seq"),
            new Place(
                    KeptKind.REASON,
                    "select t.seq, t.reason_text from audit_text t join audit_record r on r.seq = t.seq"
                            + " where r.actor_id = ? order by t.seq"),
            recorded("deployment", "committee_id, act, done_at", "by_whom"),
            recorded("source_run", "source, started_at", "by_whom"),
            recorded("source_pause", "source, since, reason", "by_whom"),
            recorded("source_case", "source, indicator_id, decided_at, reason", "decided_by"),
            recorded("council_decision", "committee_id, item_key, recorded_at", "by_whom"),
            recorded("action_entry", "action_id, entry_kind, recorded_at", "by_whom"),
            recorded("question", "question_number, recorded_at", "by_whom"),
            recorded("question_entry", "question_number, entry_kind, recorded_at", "by_whom"),
            recorded(
                    "judgement_entry",
                    "committee_id, item_kind, area_key, quarter, entry_kind, recorded_at",
                    "by_whom"),
            recorded("discussion_minute", "discussion_number, recorded_at", "by_whom"),
            recorded("section_entry", "committee_id, quarter, section_key, entry_kind, recorded_at", "by_whom"),
            recorded("report_entry", "report_kind, committee_id, quarter, entry_kind, recorded_at", "by_whom"),
            recorded(
                    "influence_entry",
                    "from_committee, from_area, to_committee, to_area, committee_id, entry_kind, recorded_at",
                    "by_whom"),
            recorded("hearing_entry", "quarter, change_key, committee_id, recorded_at", "by_whom"),
            recorded("evidence_entry", "evidence_number, entry_kind, recorded_at", "by_whom"),
            recorded("template_entry", "report_kind, version_number, entry_kind, recorded_at", "by_whom"),
            recorded("minute_switch", "turned_on, recorded_at", "by_whom"),
            recorded("wheel_adjustment", "wheel_ref, place, recorded_at", "by_whom"),
            recorded("turnout_entry", "turnout_number, place, recorded_at", "by_whom"),
            recorded("claim_entry", "claim_number, entry_kind, recorded_at", "by_whom"),
            recorded("proposal_entry", "proposal_number, entry_kind, recorded_at", "by_whom"),
            recorded("code_approval", "committee_id, file_name, asked_at", "asked_by"),
            recorded("code_approval", "committee_id, file_name, decided_at, reason", "decided_by"));

    /** Whose rows are deleted when a person is erased, and by which column they are found. */
    private static final Map<KeptKind, String> ERASED = Map.ofEntries(
            Map.entry(KeptKind.NAME, "delete from account_name where account_id = ?"),
            Map.entry(KeptKind.PASSWORD, "delete from account_password where account_id = ?"),
            Map.entry(KeptKind.LINK, "delete from one_time_link where account_id = ?"),
            Map.entry(KeptKind.SECOND_FACTOR, "delete from second_factor where account_id = ?"),
            Map.entry(KeptKind.RECOVERY_CODE, "delete from recovery_code where account_id = ?"),
            Map.entry(KeptKind.SESSION, "delete from open_session where account_id = ?"),
            Map.entry(KeptKind.KEY, "delete from api_token where account_id = ?"),
            Map.entry(KeptKind.FEED, "delete from wheel_feed where account_id = ?"),
            Map.entry(KeptKind.ATTEMPT, "delete from sign_in_attempt where account_id = ?"),
            Map.entry(KeptKind.SSH_KEY, "delete from account_key where account_id = ?"),
            Map.entry(KeptKind.IDENTITY, "delete from account_identity where account_id = ?"),
            Map.entry(KeptKind.REMINDER_CHOICE, "delete from reminder_choice where account_id = ?"),
            Map.entry(KeptKind.REMINDER_MAIL, "delete from reminder_mail where account_id = ?"),
            Map.entry(KeptKind.HELD_FORM, "delete from held_form where account_id = ?"));

    private PersonalRows() {}

    /**
     * @param kind what its rows are called
     * @param select each of its places takes an account's id; what is a secret, and its hash, is left out
     */
    private record Place(KeptKind kind, String select) {}

    private static Place recorded(String table, String columns, String by) {
        return new Place(
                KeptKind.RECORDED,
                "select '%s' as kept_in, %s from %s where %s = ?".formatted(table, columns, table, by));
    }

    /** What is read and deleted, for whoever holds it to the tables that there are. */
    static List<String> statements() {
        return Stream.concat(PLACES.stream().map(Place::select), ERASED.values().stream())
                .toList();
    }

    /** Of which sorts something is read. */
    static Set<KeptKind> kinds() {
        return PLACES.stream().map(Place::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Of which sorts something is deleted. */
    static Set<KeptKind> erasedKinds() {
        return ERASED.keySet();
    }

    static List<KeptRow> of(Connection connection, AccountId account) throws SQLException {
        List<KeptRow> rows = new ArrayList<>();
        for (Place place : PLACES) {
            try (PreparedStatement select = connection.prepareStatement(place.select())) {
                long ids = place.select().chars().filter(sign -> sign == '?').count();
                for (int at = 1; at <= ids; at++) {
                    select.setString(at, account.value());
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(new KeptRow(place.kind().code(), values(row)));
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
        for (String statement : ERASED.values()) {
            try (PreparedStatement delete = connection.prepareStatement(statement)) {
                delete.setString(1, account.value());
                delete.executeUpdate();
            }
        }
    }
}
