package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.By;
import dk.sigtepunkt.domain.audit.AuditEntry.Digests;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.AuditEntry.What;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first part of the chain: what was written down of who did what before there was one. Whatever is changed of those rows
 * later no longer has the digest that stands in the chain.
 */
final class EarlierHistory {
    /** The record that ends the first part: from here on everything is noted when it is done. */
    static final String CHAIN_BEGINS = "chain-begins";

    /** Each asks for: when, by whom, the act, what sort of thing, which one, whose, and what identifies the row. */
    private static final List<String> TABLES = List.of(
            "select done_at, by_whom, 'committee-' || act, 'committee', committee_id, committee_id, sha256"
                    + " from deployment order by id",
            "select recorded_at, '', 'content-kept', 'content', committee_id, committee_id, digest"
                    + " from committee_version order by id",
            "select since, '', 'content-gone', 'content', committee_id, committee_id, state"
                    + " from committee_presence where state <> 'active' order by id",
            "select started_at, by_whom, 'source-run-begun', 'source', source, source, started_by_what"
                    + " from source_run order by id",
            "select decided_at, decided_by, 'held-figures-' || verdict, 'held-figures', cast(id as char(20)), source,"
                    + " indicator_id from source_case where verdict is not null order by id",
            "select since, by_whom, 'source-paused', 'source', source, source, reason from source_pause order by source",
            "select recorded_at, by_whom, 'council-decision-recorded', 'council-decision', item_key, '', subject"
                    + " from council_decision order by id",
            "select recorded_at, '', 'figures-recorded', 'figures', idempotency_key, '', digest"
                    + " from observation_batch order by id");

    private EarlierHistory() {}

    /** What there is of it, in the order in which it was done. */
    static List<AuditNote> of(Connection connection) throws SQLException {
        List<AuditNote> notes = new ArrayList<>();
        for (String table : TABLES) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(table)) {
                while (rows.next()) {
                    notes.add(note(rows));
                }
            }
        }
        // Stable: what was written at the same time stays in the order of the tables.
        notes.sort(Comparator.comparing(note -> note.entry().at()));
        return notes;
    }

    static AuditNote begins(Instant at, long earlier) {
        return note(at, "", CHAIN_BEGINS, About.of("chain", "")).changed("", Long.toString(earlier));
    }

    private static AuditNote note(ResultSet row) throws SQLException {
        String whose = text(row, 6);
        // A source is told with its committee before the stroke.
        String committee = whose.contains("/") ? whose.substring(0, whose.indexOf('/')) : whose;
        String key = text(row, 5).strip();
        AuditNote note = note(
                UtcText.instant(row.getString(1)), text(row, 2), text(row, 3), new About(text(row, 4), key, committee));
        return note.changed("", text(row, 7));
    }

    private static AuditNote note(Instant at, String who, String act, About about) {
        Outcome outcome = act.endsWith("refused") ? Outcome.REFUSED : Outcome.DONE;
        return new AuditNote(
                new AuditEntry(
                        at,
                        new By(Actor.Means.NOT_NOTED, Actor.Standing.NOT_NOTED, who, ""),
                        new What("", act, outcome),
                        about,
                        Digests.NONE),
                Optional.empty());
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }
}
