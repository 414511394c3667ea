package dk.sigtepunkt.persistence.internal.templates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever writes of a template waits for, and by which other nodes see that something was written. */
@Entity
@Table(name = "template_lock")
class TemplateLockRow {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    /** How much was ever written. */
    private long writes;

    protected TemplateLockRow() {}

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }
}
