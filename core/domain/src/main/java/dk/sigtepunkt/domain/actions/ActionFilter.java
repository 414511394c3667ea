package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
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
 */
public record ActionFilter(
        Optional<String> committee,
        Optional<String> sigtepunkt,
        Set<ActionState> states,
        Optional<Boolean> late,
        Optional<String> ownerRole) {
    public static final ActionFilter ALL =
            new ActionFilter(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public ActionFilter {
        states = Set.copyOf(states);
    }

    /** The same of one committee. */
    public ActionFilter ofCommittee(String id) {
        return new ActionFilter(Optional.of(id), sigtepunkt, states, late, ownerRole);
    }

    /** Whether the focus area's actions are asked for at all. */
    public boolean takes(FocusArea area) {
        return committee.map(area.ref().committee().value()::equals).orElse(true)
                && sigtepunkt.map(area.primary().sigtepunkt().value()::equals).orElse(true);
    }

    /** Whether an action is asked for if it does not matter how it stands. */
    public boolean takes(FocusArea area, Action action) {
        return takes(area)
                && ownerRole.map(action.ownerRole()::equalsIgnoreCase).orElse(true);
    }

    /** @param area the action's own */
    public boolean takes(FocusArea area, ActionStanding standing) {
        return takes(area, standing.action())
                && (states.isEmpty() || states.contains(standing.state()))
                && late.map(wanted -> wanted == standing.late()).orElse(true);
    }
}
