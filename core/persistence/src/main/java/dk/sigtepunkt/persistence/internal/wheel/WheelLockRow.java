package dk.sigtepunkt.persistence.internal.wheel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever changes a wheel waits for, and by which other nodes see that something was changed. */
@Entity
@Table(name = "wheel_lock")
class WheelLockRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    /** How much was ever written. */
    private long writes;

    protected WheelLockRow() {}

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }
}
