package dk.sigtepunkt.persistence.internal.actions;

import static java.util.function.Predicate.not;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action as the newest content has it, with all that earlier ones said. */
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

    /** Where the newest content that has it has it; 0 when that was before places were kept. */
    private int place;

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionWordingRow> wordings = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionStepRow> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionRow() {}

    @SuppressWarnings("NullAway.Init")
    ActionRow(String committeeId, Action action, String edition, String now, int place) {
        this.committeeId = committeeId;
        this.actionKey = action.key().value();
        this.recordedAt = now;
        becomes(action, edition, now, place);
    }

    String actionKey() {
        return actionKey;
    }

    /** Takes over what the content says now; what it no longer says is closed, not forgotten. */
    final void becomes(Action action, String edition, String now, int nextPlace) {
        focusArea = action.focusArea().toString();
        title = action.title();
        description = action.description();
        ownerRole = action.ownerRole();
        plannedStart = action.start();
        plannedEnd = action.end();
        origin = action.origin().code();
        place = nextPlace;
        closedAt = null;
        reword(ActionText.of(action), edition, now);
        restate(action.steps(), now);
    }

    private void restate(List<ActionStep> stated, String now) {
        List<ActionStep> added = new ArrayList<>(stated);
        List<ActionStepRow> standing =
                stepsInOrder().filter(ActionStepRow::open).toList();
        List<ActionStepRow> stay =
                standing.stream().filter(step -> added.remove(step.step())).toList();
        if (!inOrder(stay, added).equals(stated)) {
            stay = List.of();
            added.clear();
            added.addAll(stated);
        }
        standing.stream().filter(not(stay::contains)).forEach(step -> step.ends(now));
        // Not a closed one again: it would look as if it had never been taken back.
        added.forEach(step -> steps.add(new ActionStepRow(this, step, now, steps.size())));
    }

    /** What would be given back: those of one day are told apart by which was kept first. */
    private static List<ActionStep> inOrder(List<ActionStepRow> stay, List<ActionStep> added) {
        return Stream.concat(stay.stream().map(ActionStepRow::step), added.stream())
                .sorted(Comparator.comparing(ActionStep::on))
                .toList();
    }

    private Stream<ActionStepRow> stepsInOrder() {
        return steps.stream().sorted(Comparator.comparing(ActionStepRow::place).thenComparing(ActionStepRow::id));
    }

    private void reword(ActionText text, String edition, String now) {
        Optional<ActionWordingRow> standing = standing();
        if (standing.map(ActionWordingRow::text).equals(Optional.of(text))) {
            return;
        }
        standing.ifPresent(wording -> wording.ends(now));
        wordings.add(new ActionWordingRow(this, text, edition, now));
    }

    private Optional<ActionWordingRow> standing() {
        return wordings.stream().filter(ActionWordingRow::open).findFirst();
    }

    void vanishes(String now) {
        if (closedAt == null) {
            closedAt = now;
            standing().ifPresent(wording -> wording.ends(now));
        }
    }

    KeptAction kept() {
        return new KeptAction(
                new ItemRef(ItemKind.ACTION, new CommitteeId(committeeId), actionKey),
                wordings.stream()
                        .sorted(Comparator.comparing(ActionWordingRow::id))
                        .map(ActionWordingRow::wording)
                        .toList(),
                stepsInOrder().map(ActionStepRow::kept).toList());
    }
}
