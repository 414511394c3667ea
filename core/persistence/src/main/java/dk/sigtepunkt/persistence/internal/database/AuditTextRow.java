package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.text.TextLimit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A reason beside the chain; the row goes when it is erased. */
@Entity
@Table(name = "audit_text")
class AuditTextRow {
    @Id
    private long seq;

    @SuppressWarnings("UnusedVariable") // read by plain SQL, with the text
    private String salt;

    @Column(name = "reason_text")
    private String reasonText;

    @SuppressWarnings("NullAway.Init")
    protected AuditTextRow() {}

    AuditTextRow(long seq, AuditReason reason) {
        this.seq = seq;
        this.salt = reason.salt();
        this.reasonText = FittingText.of(reason.text(), TextLimit.LONGEST);
    }
}
