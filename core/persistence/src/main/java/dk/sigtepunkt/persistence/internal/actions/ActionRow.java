package dk.sigtepunkt.persistence.internal.actions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.persistence.internal.database.UtcText;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action as it stands, with all that contents said and people wrote of it. */
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

    /** How often people wrote of it; whoever writes adds one first, so that others wait. */
    @SuppressWarnings("UnusedVariable")
    private int written;

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionWordingRow> wordings = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionStepRow> steps = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    private List<ActionEntryRow> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionRow() {}

    @SuppressWarnings("NullAway.Init") // Told below.
    ActionRow(ItemRef item, String now) {
        this.committeeId = item.committee().value();
        this.actionKey = item.key();
        this.recordedAt = now;
    }

    String actionKey() {
        return actionKey;
    }

    void standsAt(int nextPlace) {
        place = nextPlace;
    }

    /** Takes over what a content says of it; what it no longer says is ended, not forgotten. */
    void becomes(KeptAction next) {
        tells(next);
        List<ActionWordingRow> worded = wordingsInOrder().toList();
        for (int at = 0; at < next.wordings().size(); at++) {
            Wording wording = next.wordings().get(at);
            if (at < worded.size()) {
                worded.get(at).ends(wording.validity());
            } else {
                wordings.add(new ActionWordingRow(this, wording));
            }
        }
        List<ActionStepRow> stepped = stepsInOrder().toList();
        for (int at = 0; at < next.steps().size(); at++) {
            KeptStep step = next.steps().get(at);
            if (at < stepped.size()) {
                stepped.get(at).ends(step.validity());
            } else {
                steps.add(new ActionStepRow(this, step, at));
            }
        }
    }

    void write(ActionEntry entry) {
        entries.add(new ActionEntryRow(this, entries.size(), EntryBody.written(entry)));
    }

    /** What stands, where a reader of the table looks for it. */
    void tells(KeptAction next) {
        ActionText text = next.newest().text();
        focusArea = text.focusArea().toString();
        title = text.title();
        description = text.description();
        ownerRole = text.ownerRole();
        plannedStart = text.planned().start();
        plannedEnd = text.planned().end();
        origin = text.origin().code();
        closedAt = next.closed().map(UtcText::of).orElse(null);
    }

    private Stream<ActionWordingRow> wordingsInOrder() {
        return wordings.stream().sorted(Comparator.comparing(ActionWordingRow::id));
    }

    private Stream<ActionStepRow> stepsInOrder() {
        return steps.stream().sorted(Comparator.comparing(ActionStepRow::place).thenComparing(ActionStepRow::id));
    }

    /** {@code committee/key}. */
    String name() {
        return committeeId + "/" + actionKey;
    }

    /** @throws RuntimeException when what stands is nothing that an action could say */
    KeptAction read() {
        KeptAction kept = kept();
        if (kept.closed().isEmpty()) {
            kept.last();
        }
        return kept;
    }

    KeptAction kept() {
        ItemRef item = new ItemRef(ItemKind.ACTION, new CommitteeId(committeeId), actionKey);
        List<ActionEntry> written = entries.stream()
                .sorted(Comparator.comparing(ActionEntryRow::place))
                .map(EntryBody::entry)
                .toList();
        if (wordings.isEmpty()) {
            KeptAction begun =
                    KeptAction.begun(item, (ActionEntry.Reworded) written.get(0), (ActionEntry.Stepped) written.get(1));
            return begun.with(written.subList(2, written.size()));
        }
        return new KeptAction(
                        item,
                        wordingsInOrder().map(ActionWordingRow::wording).toList(),
                        stepsInOrder().map(ActionStepRow::kept).toList(),
                        Lived.NONE)
                .with(written);
    }
}
