package dk.sigtepunkt.persistence.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.breadth.Arranger;
import dk.sigtepunkt.domain.breadth.Occasion;
import dk.sigtepunkt.domain.breadth.TurnoutEntry;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What was written of one occasion once; what is written otherwise is another row. */
@Entity
@Table(name = "turnout_entry")
class TurnoutEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "turnout_number")
    private int number;

    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "area_key")
    private String areaKey;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String title;

    /** {@link Arranger#name()}. */
    @Column(name = "arranged_by")
    private String arrangedBy;

    @Column(name = "least_shown")
    private int least;

    @Embedded
    private TurnoutColumns turnout;

    /** 0 once it is taken back. */
    private int counts;

    @Lob
    @Column(name = "reason_text")
    private String reason;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected TurnoutEntryRow() {}

    TurnoutEntryRow(int number, int place, TurnoutEntry entry) {
        Occasion occasion = entry.occasion();
        this.number = number;
        this.place = place;
        this.committeeId = occasion.area().committee().value();
        this.areaKey = occasion.area().key().value();
        this.heldOn = occasion.on();
        this.title = occasion.title();
        this.arrangedBy = occasion.arranger().name();
        this.least = occasion.least();
        this.turnout = new TurnoutColumns(entry.turnout());
        this.counts = entry.counts() ? 1 : 0;
        this.reason = entry.reason();
        this.by = new SignatureColumns(entry.by());
    }

    int number() {
        return number;
    }

    TurnoutEntry entry() {
        return new TurnoutEntry(
                new Occasion(
                        new FocusAreaRef(new CommitteeId(committeeId), new FocusAreaKey(areaKey)),
                        heldOn,
                        title,
                        Arranger.valueOf(arrangedBy),
                        least),
                turnout.turnout(),
                counts == 1,
                reason,
                by.signature());
    }
}
