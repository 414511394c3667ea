package dk.sigtepunkt.persistence.internal.audit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.persistence.internal.database.AuditRecordRow;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chain as the database has it. */
@Component
public final class JpaAuditTrail implements AuditTrail {
    private final Database database;

    @Activate
    public JpaAuditTrail(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public AuditHead head() {
        return database.reading(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select seq, head_hash from audit_head where id = 1")) {
                row.next();
                return new AuditHead(row.getLong(1), row.getString(2));
            }
        });
    }

    @Override
    public List<ChainLink> after(long seq, int most) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select r from AuditRecordRow r where r.seq > :seq order by r.seq", AuditRecordRow.class)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditRecordRow::link)
                .toList());
    }

    @Override
    public List<ChainLink> newest(AuditFilter filter, long before, int most) {
        Conditions conditions = Conditions.of(filter, before);
        return database.inTransaction(manager -> conditions
                .into(manager.createQuery(
                        "select r from AuditRecordRow r where %s order by r.seq desc".formatted(conditions.text()),
                        AuditRecordRow.class))
                .setMaxResults(most)
                .getResultStream()
                .map(AuditRecordRow::link)
                .toList());
    }

    @Override
    public Map<Long, AuditReason> reasons(Set<Long> seqs) {
        // Derby takes no empty list.
        return seqs.isEmpty()
                ? Map.of()
                : database.inTransaction(manager -> manager.createQuery(
                                "select t.seq, t.salt, t.reasonText from AuditTextRow t where t.seq in :seqs",
                                Object[].class)
                        .setParameter("seqs", seqs)
                        .getResultStream()
                        .collect(toUnmodifiableMap(
                                row -> (Long) row[0], row -> new AuditReason((String) row[1], (String) row[2]))));
    }
}
