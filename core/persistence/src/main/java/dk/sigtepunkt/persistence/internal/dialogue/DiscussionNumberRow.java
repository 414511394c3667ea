package dk.sigtepunkt.persistence.internal.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The newest number: the one row that whoever writes down a discussion waits for, so that no number is given twice. */
@Entity
@Table(name = "discussion_number")
class DiscussionNumberRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    private int id;

    @SuppressWarnings("UnusedVariable")
    private int newest;

    protected DiscussionNumberRow() {}
}
