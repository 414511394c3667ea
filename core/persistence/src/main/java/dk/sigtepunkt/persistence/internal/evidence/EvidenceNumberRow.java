package dk.sigtepunkt.persistence.internal.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever begins one waits for, so that no number is given twice. */
@Entity
@Table(name = "evidence_number")
class EvidenceNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected EvidenceNumberRow() {}
}
