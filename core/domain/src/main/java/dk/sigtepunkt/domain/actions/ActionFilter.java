package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.tags.TagFilter;
import java.util.Optional;
import java.util.Set;

/**
 * Which actions are asked for, by whatever door; a name that nothing has takes nothing.
 *
 * @param committee its id
 * @param sigtepunkt the id of the one to which the action's focus area belongs
 * @param states any of them; none means every state
 * @param late whether only those that are late, or only those that are not
 * @param ownerRole as it is written, in large or small letters
 * @param tags of the action itself; of a focus area without a live one the area's
 */
public record ActionFilter(
        Optional<String> committee,
        Optional<String> sigtepunkt,
        Set<ActionState> states,
        Optional<Boolean> late,
        Optional<String> ownerRole,
        TagFilter tags) {
    public static final ActionFilter ALL =
            new ActionFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public ActionFilter {
        states = Set.copyOf(states);
    }

    /** Whatever its tags are. */
    public ActionFilter(
            Optional<String> committee,
            Optional<String> sigtepunkt,
            Set<ActionState> states,
            Optional<Boolean> late,
            Optional<String> ownerRole) {
        this(committee, sigtepunkt, states, late, ownerRole, TagFilter.ALL);
    }

    /** The same of one committee. */
    public ActionFilter ofCommittee(String id) {
        return new ActionFilter(Optional.of(id), sigtepunkt, states, late, ownerRole, tags);
    }

    /** Whether a focus area is asked for. */
    public boolean takes(FocusArea area) {
        return stands(area) && tags.takes(area.tags());
    }

    private boolean stands(FocusArea area) {
        return committee.map(area.ref().committee().value()::equals).orElse(true)
                && sigtepunkt.map(area.primary().sigtepunkt().value()::equals).orElse(true);
    }

    /** Whether an action is asked for if it does not matter how it stands. */
    public boolean takes(FocusArea area, Action action) {
        return stands(area)
                && tags.takes(action.details().tags())
                && ownerRole.map(action.ownerRole()::equalsIgnoreCase).orElse(true);
    }

    /** @param area the action's own */
    public boolean takes(FocusArea area, ActionStanding standing) {
        return takes(area, standing.action())
                && (states.isEmpty() || states.contains(standing.state()))
                && late.map(wanted -> wanted == standing.late()).orElse(true);
    }
}
