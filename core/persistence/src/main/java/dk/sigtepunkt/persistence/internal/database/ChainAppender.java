package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditRecord;
import dk.sigtepunkt.domain.audit.Chain;
import dk.sigtepunkt.domain.audit.ChainLink;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

/**
 * Links a record into the chain in the transaction of what it records. The one row with the chain's end is taken first and
 * held to the commit, so that nodes and threads link in one order; whoever appends does so last in the transaction, for then
 * nobody waits for a lock while holding this one.
 */
final class ChainAppender {
    private final String node;
    private final Clock clock;

    /** @param node as records name the server */
    ChainAppender(String node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    ChainLink append(EntityManager manager, AuditNote note) throws SQLException {
        Connection connection = Database.connection(manager);
        ChainLink link = link(manager, taken(connection), note);
        manager.flush();
        ends(connection, link.head());
        if (note.spent().isPresent()) {
            SpentMinutes.add(connection, note.spent().get());
        }
        return link;
    }

    /** Makes what was written down before there was a chain its first part; does nothing when there is one. */
    void begin(EntityManager manager) throws SQLException {
        Connection connection = Database.connection(manager);
        List<AuditNote> earlier = head(connection).seq() > 0 ? List.of() : EarlierHistory.of(connection);
        if (!earlier.isEmpty()) {
            ends(connection, firstPart(manager, taken(connection), earlier));
        }
    }

    /** @param end of the chain, which another node that was quicker may have begun meanwhile */
    private AuditHead firstPart(EntityManager manager, AuditHead end, List<AuditNote> earlier) {
        if (end.seq() > 0) {
            return end;
        }
        AuditHead last = end;
        for (AuditNote note : earlier) {
            last = link(manager, last, note).head();
        }
        last = link(manager, last, EarlierHistory.begins(clock.instant(), earlier.size()))
                .head();
        manager.flush();
        return last;
    }

    private ChainLink link(EntityManager manager, AuditHead head, AuditNote note) {
        ChainLink link = Chain.next(head, new AuditRecord(clock.instant(), node, note.entry()));
        manager.persist(new AuditRecordRow(link));
        note.reason().ifPresent(text -> manager.persist(new AuditTextRow(link.seq(), text)));
        return link;
    }

    /** The end of the chain, locked: a number is taken and waits for its hash. */
    private static AuditHead taken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update audit_head set seq = seq + 1 where id = 1");
        }
        AuditHead next = head(connection);
        return new AuditHead(next.seq() - 1, next.hash());
    }

    private static AuditHead head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, head_hash from audit_head where id = 1")) {
            row.next();
            return new AuditHead(row.getLong(1), row.getString(2));
        }
    }

    private static void ends(Connection connection, AuditHead end) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update audit_head set seq = ?, head_hash = ? where id = 1")) {
            update.setLong(1, end.seq());
            update.setString(2, end.hash());
            update.executeUpdate();
        }
    }
}
