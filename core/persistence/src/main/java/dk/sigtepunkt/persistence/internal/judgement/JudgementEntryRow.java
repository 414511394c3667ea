package dk.sigtepunkt.persistence.internal.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.judgement.JudgementEntry.TakenBack;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;

/** One thing that was written of the status of a focus area or an indicator in a quarter; what its kind does not have is empty. */
@Entity
@Table(name = "judgement_entry")
class JudgementEntryRow {
    private static final String SET = "set";
    private static final String TAKEN_BACK = "taken-back";
    private static final String EXPLAINED = "explained";

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "item_kind")
    private String itemKind;

    /** The key of the area or the indicator. */
    @Column(name = "area_key")
    private String itemKey;

    private String quarter;

    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "entry_kind")
    private String kind;

    @Column(name = "status_code")
    private String status = "";

    @Column(name = "computed_code")
    private String computed = "";

    /** The reason; of an explanation what has happened. */
    @Lob
    @Column(name = "entry_text")
    private String text;

    @Lob
    @Column(name = "cause_text")
    private String cause = "";

    @Column(name = "cause_source")
    private String source = "";

    @Lob
    @Column(name = "action_text")
    private String action = "";

    /** The action's committee and its key; empty for none. */
    @Column(name = "action_committee")
    private String actionCommittee = "";

    @Column(name = "action_key")
    private String actionKey = "";

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected JudgementEntryRow() {}

    JudgementEntryRow(ItemQuarter about, int place, JudgementEntry entry) {
        this.committeeId = about.committee().value();
        this.itemKind = about.item().kind().code();
        this.itemKey = about.item().key();
        this.quarter = about.quarter().code();
        this.place = place;
        this.by = new SignatureColumns(entry.by());
        this.kind = entry.fold(set -> SET, back -> TAKEN_BACK, explained -> EXPLAINED);
        this.text = entry.fold(StatusSet::reason, TakenBack::reason, Explained::fact);
        if (entry instanceof StatusSet set) {
            this.status = set.status().code();
            this.computed = set.computed().code();
        }
        if (entry instanceof Explained told) {
            this.cause = told.cause();
            this.source = told.source();
            this.action = told.action();
            this.actionCommittee =
                    told.known().map(item -> item.committee().value()).orElse("");
            this.actionKey = told.known().map(ItemRef::key).orElse("");
        }
    }

    /** What it is about, as the columns have it. */
    String name() {
        return "%s/%s/%s %s".formatted(committeeId, itemKind, itemKey, quarter);
    }

    ItemQuarter about() {
        ItemKind of = StoredCodes.find(ItemKind.values(), ItemKind::code, itemKind);
        return new ItemQuarter(new ItemRef(of, new CommitteeId(committeeId), itemKey), Period.parse(quarter));
    }

    JudgementEntry entry() {
        return switch (kind) {
            case SET -> new StatusSet(code(status), code(computed), text, by.signature());
            case TAKEN_BACK -> new TakenBack(text, by.signature());
            case EXPLAINED -> new Explained(text, cause, source, action, known(), by.signature());
            default -> throw new IllegalStateException("an entry of an unknown kind: " + kind);
        };
    }

    private Optional<ItemRef> known() {
        return actionKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemRef(ItemKind.ACTION, new CommitteeId(actionCommittee), actionKey));
    }

    private static AssessmentCode code(String stored) {
        return StoredCodes.find(AssessmentCode.values(), AssessmentCode::code, stored);
    }
}
