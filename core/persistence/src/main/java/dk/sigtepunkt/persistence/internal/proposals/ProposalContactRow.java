package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How to reach who sent a proposal; deleted when it ends. */
@Entity
@Table(name = "proposal_contact")
class ProposalContactRow {
    @Id
    @Column(name = "proposal_number")
    @SuppressWarnings("UnusedVariable")
    private int number;

    private String contact;

    @Column(name = "sent_at")
    @SuppressWarnings("UnusedVariable")
    private String sentAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposalContactRow() {}

    ProposalContactRow(int number, String contact, Instant sentAt) {
        this.number = number;
        this.contact = contact;
        this.sentAt = UtcText.of(sentAt);
    }

    String contact() {
        return contact;
    }
}
