package dk.sigtepunkt.persistence.internal.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever begins one waits for, so that no number is given twice. */
@Entity
@Table(name = "claim_number")
class ClaimNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected ClaimNumberRow() {}
}
