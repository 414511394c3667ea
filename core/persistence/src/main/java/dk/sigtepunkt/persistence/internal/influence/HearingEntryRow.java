package dk.sigtepunkt.persistence.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One answer in a hearing. */
@Entity
@Table(name = "hearing_entry")
class HearingEntryRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String quarter;

    @Column(name = "change_key")
    private String changeKey;

    @Column(name = "committee_id")
    private String committeeId;

    /** How often it was answered before. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    /** What was answered, as it was told then. */
    @Lob
    @Column(name = "change_text")
    private String changeText;

    /** Empty for one that only takes note. */
    @Lob
    @Column(name = "entry_text")
    private String text;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected HearingEntryRow() {}

    HearingEntryRow(HearingRef ref, int place, HearingAnswer answer) {
        this.quarter = ref.quarter().code();
        this.changeKey = ref.change();
        this.committeeId = ref.committee().value();
        this.place = place;
        this.changeText = answer.change();
        this.text = answer.text();
        this.by = new SignatureColumns(answer.by());
    }

    /** Which hearing it is of, as the columns have it. */
    String name() {
        return "%s %s %s".formatted(quarter, changeKey, committeeId);
    }

    HearingRef ref() {
        return new HearingRef(Period.parse(quarter), changeKey, new CommitteeId(committeeId));
    }

    HearingAnswer answer() {
        return new HearingAnswer(changeText, text, by.signature());
    }
}
