package dk.sigtepunkt.persistence.internal.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever sends waits for, so that no number is given twice and the bound holds. */
@Entity
@Table(name = "proposal_number")
class ProposalNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected ProposalNumberRow() {}
}
