package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One thing that was written of a finding; never deleted, and changed only where a story is withdrawn. */
@Entity
@Table(name = "evidence_entry")
class EvidenceEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "evidence_number")
    private EvidenceRow evidence;

    /** Rows are not inserted in the order in which they were added. */
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Embedded
    private SignatureColumns by;

    /** A JSON object, see {@link EvidenceBody}. */
    @Lob
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceEntryRow() {}

    EvidenceEntryRow(EvidenceRow evidence, int place, EvidenceEntry entry) {
        this.evidence = evidence;
        this.place = place;
        this.kind = EvidenceBody.kind(entry);
        this.by = new SignatureColumns(entry.by());
        this.body = EvidenceBody.of(entry);
    }

    int place() {
        return place;
    }

    EvidenceEntry entry() {
        return EvidenceBody.entry(kind, body, by.signature());
    }

    void erase() {
        body = EvidenceBody.of(entry().erased());
    }
}
