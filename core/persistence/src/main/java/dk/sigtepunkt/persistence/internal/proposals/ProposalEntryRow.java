package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
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

/** What was done with a proposal; what its kind does not have is empty. */
@Entity
@Table(name = "proposal_entry")
class ProposalEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "proposal_number")
    private ProposalRow proposal;

    /** Rows are not inserted in the order in which they were added. */
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Column(name = "committee_id")
    private String committeeId = "";

    @Column(name = "action_key")
    private String actionKey = "";

    private boolean shortened;

    @Lob
    @Column(name = "entry_text")
    private String text;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected ProposalEntryRow() {}

    ProposalEntryRow(ProposalRow proposal, int place, ProposalEntry entry) {
        this.proposal = proposal;
        this.place = place;
        this.kind = entry.code();
        this.text = entry.text();
        this.by = new SignatureColumns(entry.by());
        if (entry instanceof ProposalEntry.Assigned assigned) {
            this.committeeId = assigned.committee().value();
        } else if (entry instanceof ProposalEntry.Published published) {
            this.shortened = published.shortened();
        } else if (entry instanceof ProposalEntry.BecameAction became) {
            this.committeeId = became.action().committee().value();
            this.actionKey = became.action().key();
        }
    }

    int place() {
        return place;
    }

    ProposalEntry entry() {
        return switch (kind) {
            case "assigned" -> new ProposalEntry.Assigned(new CommitteeId(committeeId), text, by.signature());
            case "published" -> new ProposalEntry.Published(shortened, text, by.signature());
            case "rejected" -> new ProposalEntry.Rejected(text, by.signature());
            case "became-action" ->
                new ProposalEntry.BecameAction(
                        new ItemRef(ItemKind.ACTION, new CommitteeId(committeeId), actionKey), text, by.signature());
            case "closed" -> new ProposalEntry.Closed(text, by.signature());
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }
}
