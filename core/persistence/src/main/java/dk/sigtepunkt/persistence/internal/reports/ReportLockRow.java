package dk.sigtepunkt.persistence.internal.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever writes of a report waits for, and by which other nodes see that something was written. */
@Entity
@Table(name = "report_lock")
class ReportLockRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    /** How much was ever written. */
    private long writes;

    protected ReportLockRow() {}

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }
}
