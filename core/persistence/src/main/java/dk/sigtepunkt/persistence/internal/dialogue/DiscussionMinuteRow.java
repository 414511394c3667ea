package dk.sigtepunkt.persistence.internal.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.dialogue.Minute;
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
import java.util.Optional;
import java.util.OptionalInt;

/** A discussion as it was written down once; a correction is another row. */
@Entity
@Table(name = "discussion_minute")
class DiscussionMinuteRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "discussion_number")
    private int number;

    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "body_name")
    private String body;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private String quarter;

    /** Empty for the municipality as a whole. */
    @Column(name = "committee_id")
    private String committeeId;

    /** What it is about within the committee, as {@link ItemKind#name()} and key; both empty for the report as a whole. */
    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_key")
    private String itemKey;

    @Lob
    @Column(name = "said_text")
    private String said;

    @Lob
    @Column(name = "outcome_text")
    private String outcome;

    /** 0 for none. */
    @Column(name = "question_number")
    private int question;

    @Column(name = "action_committee")
    private String actionCommittee;

    @Column(name = "action_key")
    private String actionKey;

    @Lob
    @Column(name = "reason_text")
    private String reason;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected DiscussionMinuteRow() {}

    DiscussionMinuteRow(int number, int place, Minute minute) {
        Minute.Matter matter = minute.matter();
        Optional<ItemRef> action = minute.result().action();
        this.number = number;
        this.place = place;
        this.body = minute.meeting().body();
        this.saidOn = minute.meeting().on();
        this.quarter = matter.quarter().code();
        this.committeeId = matter.committee().map(CommitteeId::value).orElse("");
        this.itemKind = matter.item().map(item -> item.kind().name()).orElse("");
        this.itemKey = matter.item().map(ItemRef::key).orElse("");
        this.said = minute.said();
        this.outcome = minute.result().text();
        this.question = minute.result().question().orElse(0);
        this.actionCommittee = action.map(item -> item.committee().value()).orElse("");
        this.actionKey = action.map(ItemRef::key).orElse("");
        this.reason = minute.reason();
        this.by = new SignatureColumns(minute.by());
    }

    int number() {
        return number;
    }

    Minute minute() {
        return new Minute(
                new Minute.Meeting(body, saidOn),
                new Minute.Matter(
                        Period.parse(quarter),
                        committeeId.isEmpty() ? Optional.empty() : Optional.of(new CommitteeId(committeeId)),
                        itemKind.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new ItemRef(
                                        ItemKind.valueOf(itemKind), new CommitteeId(committeeId), itemKey))),
                said,
                new Minute.Result(
                        outcome,
                        question == 0 ? OptionalInt.empty() : OptionalInt.of(question),
                        actionKey.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new ItemRef(ItemKind.ACTION, new CommitteeId(actionCommittee), actionKey))),
                reason,
                by.signature());
    }
}
