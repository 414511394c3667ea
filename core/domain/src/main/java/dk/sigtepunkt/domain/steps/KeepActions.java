package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which people write of actions. Each takes the fields as they were written, under names that are the same on
 * every page and over the interface; nobody but an action's own committee writes it.
 */
@Component(service = KeepActions.class)
public final class KeepActions {
    /** What is said of an action; {@code *} stands for a place in a list. */
    public static final Set<String> WORDS = Set.of(
            "area",
            "title",
            "description",
            "owner",
            "unit",
            "start",
            "end",
            "municipality",
            "place",
            "partners.*.kind",
            "partners.*.name",
            "partners.*.part",
            "felt.*.by",
            "felt.*.how",
            "milestones.*.title",
            "milestones.*.due",
            "effects.*.indicator",
            "effects.*.lag",
            "effects.*.measured",
            "effects.*.reason",
            "effects.*.years.*.year",
            "effects.*.years.*.change",
            "also.*.area",
            "also.*.reason",
            "bottomLines.*",
            "sdg.*");

    /** What is said of a step; the first one has no state and no successor. */
    public static final Set<String> STEP = Set.of("state", "on", "reason", "trigger", "reference", "successor");

    public static final Set<String> UPDATE = Set.of("state", "percent", "milestone", "sentence", "risk", "next");

    /** Of what a content says otherwise. */
    public static final Set<String> DECISION = Set.of("decision", "why");

    private final ActionWriting writing;
    private final FrontDoor door;
    private final QuestionHistory questions;

    @Activate
    public KeepActions(
            @Reference ActionStore store,
            @Reference Catalogue catalogue,
            @Reference QuestionHistory questions,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.writing = new ActionWriting(store, catalogue, known, clock);
        this.door = door;
        this.questions = questions;
    }

    /** Begins an action: it is identified. */
    public WriteResult<KeptAction> begin(CommitteeId committee, UnaryOperator<String> sent, Actor actor) {
        ActionWriting.Deed deed = writing.deed(committee, Permission.KEEP_ACTIONS, "action-begun", actor);
        return objection(Permission.KEEP_ACTIONS, committee, actor)
                .or(() -> writing.absent(committee))
                .orElseGet(() -> {
                    WrittenFields fields = writing.fields(sent, committee + "/");
                    CatalogueSnapshot committees = writing.committees();
                    Optional<ActionText> text =
                            new ActionFields(ActionWriting.WORDS, committees, committee, fields).text(Origin.REAL);
                    Optional<ActionEntry.Stepped> step =
                            steps(fields, deed.by()).first();
                    return text.isPresent() && step.isPresent()
                            ? writing.begun(deed, text.get(), step.get())
                            : new WriteResult.Refused<>(fields.faults());
                });
    }

    private Optional<WriteResult<KeptAction>> objection(Permission permission, CommitteeId committee, Actor actor) {
        return door.objection(actor, permission, Where.in(committee)).map(WriteResult.Forbidden::new);
    }

    private WriteResult<KeptAction> written(
            ActionWriting.Order order, Actor actor, UnaryOperator<String> sent, ActionWriting.Entries entries) {
        CommitteeId committee = order.item().committee();
        return objection(order.permission(), committee, actor)
                .or(() -> writing.absent(committee))
                .orElseGet(() -> writing.write(order, actor, sent, entries));
    }

    /** Takes the next step of an action. */
    public WriteResult<KeptAction> step(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new ActionWriting.Order(item, seen, Permission.KEEP_ACTIONS, "action-step-taken"),
                actor,
                sent,
                (action, fields, by) -> List.copyOf(
                        steps(fields, by).next(action, writing.book()).stream().toList()));
    }

    /** Says something else of an action, and why. */
    public WriteResult<KeptAction> reword(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new ActionWriting.Order(item, seen, Permission.KEEP_ACTIONS, "action-reworded"),
                actor,
                sent,
                (action, fields, by) -> {
                    Optional<ActionText> text = new ActionFields(
                                    ActionWriting.WORDS, writing.committees(), item.committee(), fields)
                            .text(action.newest().text().origin());
                    String reason = reason(fields);
                    return text.filter(written -> fields.sound())
                            .<List<ActionEntry>>map(written ->
                                    List.of(new ActionEntry.Reworded(written, new Wording.Written(by, reason))))
                            .orElseGet(List::of);
                });
    }

    /** Tells how an action goes. */
    public WriteResult<KeptAction> update(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new ActionWriting.Order(item, seen, Permission.UPDATE_ACTIONS, "action-updated"),
                actor,
                sent,
                (action, fields, by) -> steps(fields, by).update(action));
    }

    /** Decides whether what the newest content says of an action is to stand ({@code take}), or what people wrote ({@code keep}). */
    public WriteResult<KeptAction> decide(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new ActionWriting.Order(item, seen, Permission.KEEP_ACTIONS, "action-difference-decided"),
                actor,
                sent,
                (action, fields, by) -> {
                    Optional<Difference> difference = action.undecided();
                    Optional<Decision> decision = fields.chosen(
                            "decision", ActionWriting.WORDS.label("decision"), Decision.values(), Decision::code);
                    String reason = reason(fields);
                    if (difference.isEmpty()) {
                        fields.fault("", "already-decided", ActionWriting.WORDS.nothingToDecide());
                    }
                    return fields.sound()
                            ? decided(
                                    action,
                                    difference.orElseThrow(),
                                    new Difference.Settled(decision.orElseThrow() == Decision.TAKE, by, reason))
                            : List.of();
                });
    }

    /** Takes it on oneself to see to an action, from whoever did so far; or lets go of it, which only who sees to it can. */
    public WriteResult<KeptAction> hand(ItemRef item, boolean take, Actor actor) {
        return written(
                new ActionWriting.Order(
                        item,
                        OptionalInt.empty(),
                        Permission.UPDATE_ACTIONS,
                        take ? "action-taken-on" : "action-let-go"),
                actor,
                name -> "",
                (action, fields, by) -> {
                    if (!take && !action.lived().heldBy(actor)) {
                        fields.fault("", "not-held", ActionWriting.WORDS.notHeld());
                        return List.of();
                    }
                    return List.of(new ActionEntry.Handed(new Lived.Hand(take ? actor.name() : "", by)));
                });
    }

    private StepFields steps(WrittenFields fields, Signature by) {
        return new StepFields(fields, by, writing.today(), questions.book());
    }

    private static String reason(WrittenFields fields) {
        return fields.said("why", ActionWriting.WORDS.label("reason"), TextLimit.LONGEST);
    }

    /** What was chosen. */
    private enum Decision {
        TAKE("take"),
        KEEP("keep");

        private final String code;

        Decision(String code) {
            this.code = code;
        }

        private String code() {
            return code;
        }
    }

    /** Words are taken as the content has them, and those of its steps that can follow; people's steps stay. */
    private List<ActionEntry> decided(KeptAction action, Difference difference, Difference.Settled how) {
        List<ActionEntry> entries = new ArrayList<>(List.of(new ActionEntry.Decided(how)));
        Trigger own = new Trigger(Trigger.Kind.COMMITTEE, "");
        KeptStep.Taken taken = new KeptStep.Taken(how.by(), own, Optional.empty());
        if (how.taken() && difference.stated().isPresent()) {
            Difference.Stated stated = difference.stated().get();
            if (!stated.text().equals(action.newest().text())) {
                entries.add(new ActionEntry.Reworded(stated.text(), new Wording.Written(how.by(), how.reason())));
            }
            List<ActionStep> standing = action.last().steps();
            List<ActionStep> others = stated.steps().stream()
                    .filter(step -> !standing.contains(step))
                    .toList();
            ActionSteps.following(action.stepBy(writing.today()), others)
                    .forEach(step -> entries.add(new ActionEntry.Stepped(step, taken)));
        } else if (how.taken() && action.stepBy(writing.today()).state().open()) {
            entries.add(new ActionEntry.Stepped(
                    new ActionStep(
                            writing.today(), ActionState.STOPPED, how.reason(), ActionWriting.WORDS.trigger(own)),
                    taken));
        }
        return entries;
    }
}
