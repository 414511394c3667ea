package dk.sigtepunkt.persistence.internal.judgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often somebody came to write of a status: the one row that whoever writes waits for, so that nobody writes over another. */
@Entity
@Table(name = "judgement_count")
class JudgementCountRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "entries")
    private long entries;

    protected JudgementCountRow() {}
}
