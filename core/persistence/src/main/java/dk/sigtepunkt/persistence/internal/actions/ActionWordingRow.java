package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said of an action for a while; never changed but for its end. */
@Entity
@Table(name = "action_wording")
class ActionWordingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "action_id")
    private ActionRow action;

    private String edition;

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

    private String origin;

    @Column(name = "recorded_at")
    private String recordedAt;

    @Column(name = "closed_at")
    private @Nullable String closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionWordingRow() {}

    ActionWordingRow(ActionRow action, ActionText text, String edition, String now) {
        this.action = action;
        this.edition = edition;
        this.focusArea = text.focusArea().toString();
        this.title = text.title();
        this.description = text.description();
        this.ownerRole = text.ownerRole();
        this.plannedStart = text.start();
        this.plannedEnd = text.end();
        this.origin = text.origin().code();
        this.recordedAt = now;
    }

    long id() {
        return id;
    }

    boolean open() {
        return closedAt == null;
    }

    void ends(String now) {
        closedAt = now;
    }

    Wording wording() {
        return new Wording(text(), edition, ActionStepRow.validity(recordedAt, closedAt));
    }

    ActionText text() {
        String[] area = focusArea.split("/", 2);
        return new ActionText(
                new FocusAreaRef(new CommitteeId(area[0]), new FocusAreaKey(area[1])),
                title,
                description,
                ownerRole,
                plannedStart,
                plannedEnd,
                StoredCodes.find(Origin.values(), Origin::code, origin));
    }
}
