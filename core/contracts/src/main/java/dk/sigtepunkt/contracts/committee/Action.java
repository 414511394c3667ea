package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a committee does for a focus area.
 *
 * @param ownerRole a role, never a person's name
 * @param start first planned day
 * @param end last planned day
 * @param steps at least one, in time order; the last one is the action's state
 * @param replaces the actions that it carries on, here or in another committee
 * @param details who carries it, where and by whom it is to be felt, and what it is expected to change
 * @param origin whether the action is real or made up to show the product at work
 */
public record Action(
        ActionKey key,
        FocusAreaRef focusArea,
        String title,
        String description,
        String ownerRole,
        LocalDate start,
        LocalDate end,
        List<ActionStep> steps,
        Origin origin,
        List<Succession> replaces,
        ActionDetails details) {
    public Action {
        ValueCheck.text("handlingens titel", title);
        ValueCheck.text("handlingens beskrivelse", description);
        ValueCheck.text("handlingens ansvarlige rolle", ownerRole);
        ValueCheck.that(!end.isBefore(start), "handlingen »%s« slutter, før den begynder".formatted(title));
        steps = steps.stream().sorted(Comparator.comparing(ActionStep::on)).toList();
        ValueCheck.that(!steps.isEmpty(), "handlingen »%s« har intet trin".formatted(title));
        replaces = List.copyOf(replaces);
    }

    /** An action of which nothing more is said. */
    public Action(
            ActionKey key,
            FocusAreaRef focusArea,
            String title,
            String description,
            String ownerRole,
            LocalDate start,
            LocalDate end,
            List<ActionStep> steps,
            Origin origin,
            List<Succession> replaces) {
        this(key, focusArea, title, description, ownerRole, start, end, steps, origin, replaces, ActionDetails.NONE);
    }

    /** An action that replaces none, of which nothing more is said. */
    public Action(
            ActionKey key,
            FocusAreaRef focusArea,
            String title,
            String description,
            String ownerRole,
            LocalDate start,
            LocalDate end,
            List<ActionStep> steps,
            Origin origin) {
        this(key, focusArea, title, description, ownerRole, start, end, steps, origin, List.of());
    }

    /** The same action with other steps; everything else it has stays, whatever is added here later. */
    public Action with(List<ActionStep> taken) {
        return new Action(key, focusArea, title, description, ownerRole, start, end, taken, origin, replaces, details);
    }

    /** The same action as the one that carries others on; everything else it has stays. */
    public Action carryingOn(List<Succession> others) {
        return moved(key, focusArea, others);
    }

    /** The same action under another key or below another focus area, carrying others on; everything else it has stays. */
    public Action moved(ActionKey other, FocusAreaRef area, List<Succession> others) {
        return new Action(other, area, title, description, ownerRole, start, end, steps, origin, others, details);
    }

    /** The same action of which more is said; everything else it has stays. */
    public Action saying(ActionDetails more) {
        return new Action(key, focusArea, title, description, ownerRole, start, end, steps, origin, replaces, more);
    }

    /** The step that was taken last: it is in the state that the step brought it into. */
    public ActionStep lastStep() {
        return steps.get(steps.size() - 1);
    }

    /** What it is called among everything a committee has. */
    public ItemRef ref() {
        return new ItemRef(ItemKind.ACTION, focusArea.committee(), key.value());
    }
}
