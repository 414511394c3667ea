package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.CodeApprovalStore;
import dk.sigtepunkt.domain.deployments.CodeApprovals;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every node sees what waits, and the first that decides has decided: the row itself says whether it still waits. */
@Component(service = {CodeApprovalStore.class, CodeApprovals.class})
public final class JpaCodeApprovals implements CodeApprovalStore {
    private final Database database;

    @Activate
    public JpaCodeApprovals(@Reference OpenDatabase database) {
        this.database = database.opened();
        database.port(open -> newest(1));
    }

    @Override
    public boolean ask(CodeApproval approval, byte[] content, AuditNote note) {
        String sha256 = approval.file().sha256();
        return database.notedIfDone(note, manager -> {
            if (manager.find(CodeApprovalRow.class, sha256) != null) {
                return false;
            }
            manager.persist(new CodeApprovalRow(approval));
            manager.flush();
            manager.persist(new CodeFileRow(sha256, content));
            manager.flush();
            return true;
        });
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(CodeFileRow.class, sha256)).map(CodeFileRow::content));
    }

    @Override
    public boolean decide(String sha256, CodeApproval.Decision decision, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            int decided = manager.createQuery("update CodeApprovalRow a set a.verdict = :verdict, a.decidedBy = :by,"
                            + " a.decidedAt = :at, a.reason = :reason"
                            + " where a.sha256 = :sha256 and a.verdict = :waiting")
                    .setParameter("verdict", decision.approved() ? CodeApprovalRow.APPROVED : CodeApprovalRow.REFUSED)
                    .setParameter("by", FittingText.of(decision.by(), CodeApprovalRow.SHORT))
                    .setParameter("at", UtcText.of(decision.at()))
                    .setParameter("reason", FittingText.of(decision.reason(), TextLimit.LONGEST))
                    .setParameter("sha256", sha256)
                    .setParameter("waiting", CodeApprovalRow.WAITING)
                    .executeUpdate();
            if (decided == 0) {
                return false;
            }
            manager.createQuery("delete from CodeFileRow f where f.sha256 = :sha256")
                    .setParameter("sha256", sha256)
                    .executeUpdate();
            return true;
        });
    }

    @Override
    public List<CodeApproval> newest(int most) {
        if (most <= 0) {
            return List.of();
        }
        return database.inTransaction(manager -> manager.createQuery(
                        "select a from CodeApprovalRow a order by a.askedAt desc, a.sha256", CodeApprovalRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(CodeApprovalRow::approval)
                .toList());
    }

    @Override
    public List<CodeApproval> waiting() {
        return database.inTransaction(JpaCodeApprovals::waiting);
    }

    private static List<CodeApproval> waiting(EntityManager manager) {
        return manager.createQuery(
                        "select a from CodeApprovalRow a where a.verdict = :waiting order by a.askedAt, a.sha256",
                        CodeApprovalRow.class)
                .setParameter("waiting", CodeApprovalRow.WAITING)
                .getResultStream()
                .map(CodeApprovalRow::approval)
                .toList();
    }

    @Override
    public Optional<CodeApproval> find(String sha256) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(CodeApprovalRow.class, sha256)).map(CodeApprovalRow::approval));
    }
}
