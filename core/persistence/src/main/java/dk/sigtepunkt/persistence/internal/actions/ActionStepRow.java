package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Validity;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One dated step of an action. */
@Entity
@Table(name = "action_step")
class ActionStepRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "action_id")
    private ActionRow action;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    private String state;

    private String reason;

    @Column(name = "triggered_by")
    private String triggeredBy;

    @Column(name = "recorded_at")
    private String recordedAt;

    @Column(name = "closed_at")
    private @Nullable String closedAt;

    /** Rows are not inserted in the order in which they were added; 0 when that was before places were kept. */
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected ActionStepRow() {}

    ActionStepRow(ActionRow action, KeptStep kept, int place) {
        ActionStep step = kept.step();
        this.action = action;
        this.takenOn = step.on();
        this.state = step.state().code();
        this.reason = step.reason();
        this.triggeredBy = step.trigger();
        this.recordedAt = UtcText.of(kept.validity().since());
        this.place = place;
        ends(kept.validity());
    }

    private ActionStep step() {
        return new ActionStep(
                takenOn, StoredCodes.find(ActionState.values(), ActionState::code, state), reason, triggeredBy);
    }

    KeptStep kept() {
        return new KeptStep(step(), validity(recordedAt, closedAt));
    }

    int place() {
        return place;
    }

    long id() {
        return id;
    }

    final void ends(Validity validity) {
        closedAt = validity.until().map(UtcText::of).orElse(null);
    }

    static Validity validity(String since, @Nullable String until) {
        return new Validity(UtcText.instant(since), Optional.ofNullable(until).map(UtcText::instant));
    }
}
