package dk.sigtepunkt.persistence.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimEntry;
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

/** One thing that was written of a claim; never changed or deleted. */
@Entity
@Table(name = "claim_entry")
class ClaimEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "claim_number")
    private ClaimRow claim;

    /** Rows are not inserted in the order in which they were added. */
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Embedded
    private SignatureColumns by;

    /** A JSON object, see {@link ClaimBody}. */
    @Lob
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEntryRow() {}

    ClaimEntryRow(ClaimRow claim, int place, ClaimEntry entry) {
        this.claim = claim;
        this.place = place;
        this.kind = ClaimBody.kind(entry);
        this.by = new SignatureColumns(entry.by());
        this.body = ClaimBody.of(entry);
    }

    int place() {
        return place;
    }

    ClaimEntry entry() {
        return ClaimBody.entry(kind, body, by.signature());
    }
}
