package dk.sigtepunkt.persistence.internal.sections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever writes a section waits for, and by which other nodes see that something was written. */
@Entity
@Table(name = "section_lock")
class SectionLockRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    /** How much was ever written. */
    private long writes;

    protected SectionLockRow() {}

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }
}
