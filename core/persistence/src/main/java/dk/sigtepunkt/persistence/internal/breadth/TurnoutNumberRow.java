package dk.sigtepunkt.persistence.internal.breadth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever counts people waits for, so that no number is given twice. */
@Entity
@Table(name = "turnout_number")
class TurnoutNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected TurnoutNumberRow() {}
}
