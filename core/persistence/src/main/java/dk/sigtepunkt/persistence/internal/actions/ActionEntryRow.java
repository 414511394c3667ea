package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One thing that people wrote of an action, or that a content said otherwise; never changed, never deleted. */
@Entity
@Table(name = "action_entry")
class ActionEntryRow {
    /** What is kept of an entry, see {@link EntryBody}. */
    record Written(String kind, Signature by, String body) {}

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "action_id")
    private ActionRow action;

    /** Rows are not inserted in the order in which they were added. */
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Embedded
    private SignatureColumns by;

    /** A JSON object, see {@link EntryBody}. */
    @Lob
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected ActionEntryRow() {}

    ActionEntryRow(ActionRow action, int place, Written written) {
        this.action = action;
        this.place = place;
        this.kind = written.kind();
        this.by = new SignatureColumns(written.by());
        this.body = written.body();
    }

    int place() {
        return place;
    }

    String kind() {
        return kind;
    }

    String body() {
        return body;
    }

    Signature by() {
        return by.signature();
    }
}
