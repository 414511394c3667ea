package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.Validity;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
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

    /** A JSON object, see {@link DetailsBody}; null where nothing more is said. */
    @Lob
    private @Nullable String details;

    @Column(name = "recorded_at")
    private String recordedAt;

    @Column(name = "closed_at")
    private @Nullable String closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionWordingRow() {}

    ActionWordingRow(ActionRow action, Wording wording) {
        ActionText text = wording.text();
        this.action = action;
        this.edition = wording.edition();
        this.focusArea = text.focusArea().toString();
        this.title = text.title();
        this.description = text.description();
        this.ownerRole = text.ownerRole();
        this.plannedStart = text.planned().start();
        this.plannedEnd = text.planned().end();
        this.origin = text.origin().code();
        this.details = EntryBody.details(text.details());
        this.recordedAt = UtcText.of(wording.validity().since());
        ends(wording.validity());
    }

    long id() {
        return id;
    }

    final void ends(Validity validity) {
        closedAt = validity.until().map(UtcText::of).orElse(null);
    }

    Wording wording() {
        return new Wording(text(), edition, ActionStepRow.validity(recordedAt, closedAt));
    }

    private ActionText text() {
        return new ActionText(
                TextBody.area(focusArea),
                title,
                description,
                ownerRole,
                new ActionText.Span(plannedStart, plannedEnd),
                StoredCodes.find(Origin.values(), Origin::code, origin),
                EntryBody.details(details));
    }
}
