package dk.sigtepunkt.persistence.internal.influence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever writes of influences waits for, and by which other nodes see that something was written. */
@Entity
@Table(name = "influence_lock")
class InfluenceLockRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    /** How much was ever written. */
    private long writes;

    protected InfluenceLockRow() {}

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }
}
