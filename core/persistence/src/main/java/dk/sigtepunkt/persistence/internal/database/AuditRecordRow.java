package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.audit.ChainLink;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Iterator;
import java.util.List;

/** A link of the chain. It is read as it stands: what somebody else made of it is for the verifier to find. */
@Entity
@Table(name = "audit_record")
public class AuditRecordRow {
    @Id
    private long seq;

    @Column(name = "noted_at")
    private String notedAt;

    private String node;

    @Column(name = "done_at")
    private String doneAt;

    private String means;
    private String standing;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_roles")
    private String actorRoles;

    private String permission;
    private String act;
    private String outcome;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "before_digest")
    private String beforeDigest;

    @Column(name = "after_digest")
    private String afterDigest;

    @Column(name = "text_digest")
    private String textDigest;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "own_hash")
    private String ownHash;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecordRow() {}

    AuditRecordRow(ChainLink link) {
        Iterator<String> parts = link.parts().iterator();
        this.seq = link.seq();
        this.notedAt = parts.next();
        this.node = parts.next();
        this.doneAt = parts.next();
        this.means = parts.next();
        this.standing = parts.next();
        this.actorId = parts.next();
        this.actorRoles = parts.next();
        this.permission = parts.next();
        this.act = parts.next();
        this.outcome = parts.next();
        this.subjectKind = parts.next();
        this.subjectKey = parts.next();
        this.committeeId = parts.next();
        this.beforeDigest = parts.next();
        this.afterDigest = parts.next();
        this.textDigest = parts.next();
        this.previousHash = link.previous();
        this.ownHash = link.hash();
    }

    public ChainLink link() {
        return new ChainLink(
                seq,
                List.of(
                        notedAt,
                        node,
                        doneAt,
                        means,
                        standing,
                        actorId,
                        actorRoles,
                        permission,
                        act,
                        outcome,
                        subjectKind,
                        subjectKey,
                        committeeId,
                        beforeDigest,
                        afterDigest,
                        textDigest),
                previousHash,
                ownHash);
    }
}
