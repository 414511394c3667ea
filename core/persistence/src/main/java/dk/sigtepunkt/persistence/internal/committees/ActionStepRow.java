package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @SuppressWarnings("NullAway.Init")
    protected ActionStepRow() {}

    ActionStepRow(ActionRow action, ActionStep step, String now) {
        this.action = action;
        this.takenOn = step.on();
        this.state = step.state().code();
        this.reason = step.reason();
        this.triggeredBy = step.trigger();
        this.recordedAt = now;
    }

    ActionStep step() {
        return new ActionStep(
                takenOn, StoredCodes.find(ActionState.values(), ActionState::code, state), reason, triggeredBy);
    }

    void isStated(boolean stated, String now) {
        if (stated) {
            closedAt = null;
        } else if (closedAt == null) {
            closedAt = now;
        }
    }
}
