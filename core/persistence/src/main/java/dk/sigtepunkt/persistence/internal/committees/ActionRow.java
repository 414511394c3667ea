package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as the newest content has it; earlier wordings lie in the committee's versions. Read with SQL only. */
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "action")
class ActionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "action_key")
    private String actionKey;

    /** {@code committee/key}. */
    @Column(name = "focus_area")
    private String focusArea;

    private String title;

    @Lob
    private String description;

    @Column(name = "owner_role")
    private String ownerRole;

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    @Column(name = "origin")
    private String origin;

    @Column(name = "recorded_at")
    private String recordedAt;

    /** When it vanished from the content; null while it is there. */
    @Column(name = "closed_at")
    private @Nullable String closedAt;

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionStepRow> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionRow() {}

    @SuppressWarnings("NullAway.Init")
    ActionRow(String committeeId, Action action, String now) {
        this.committeeId = committeeId;
        this.actionKey = action.key().value();
        this.recordedAt = now;
        becomes(action, now);
    }

    String actionKey() {
        return actionKey;
    }

    /** Takes over what the content says now; steps that it no longer has are closed, not forgotten. */
    final void becomes(Action action, String now) {
        focusArea = action.focusArea().toString();
        title = action.title();
        description = action.description();
        ownerRole = action.ownerRole();
        plannedStart = action.start();
        plannedEnd = action.end();
        origin = action.origin().code();
        closedAt = null;
        List<ActionStep> added = new ArrayList<>(action.steps());
        for (ActionStepRow step : steps) {
            step.isStated(added.remove(step.step()), now);
        }
        added.forEach(step -> steps.add(new ActionStepRow(this, step, now)));
    }

    void vanishes(String now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }
}
