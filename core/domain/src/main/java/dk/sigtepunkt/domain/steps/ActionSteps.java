package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which step can follow which: identified, decided, started, adjusted as often as needed, then over; what is over can be begun again. */
public final class ActionSteps {
    private static final Map<ActionState, List<ActionState>> NEXT = new EnumMap<>(Map.of(
            ActionState.IDENTIFIED, List.of(ActionState.DECIDED, ActionState.STOPPED, ActionState.REPLACED),
            ActionState.DECIDED, List.of(ActionState.STARTED, ActionState.STOPPED, ActionState.REPLACED),
            ActionState.STARTED, underWay(),
            ActionState.ADJUSTED, underWay(),
            ActionState.COMPLETED, List.of(ActionState.STARTED),
            ActionState.STOPPED, List.of(ActionState.STARTED),
            ActionState.REPLACED, List.of(ActionState.STARTED)));

    /** The steps that take no more than telling how an action goes. */
    private static final Set<ActionState> OWNERS =
            EnumSet.of(ActionState.STARTED, ActionState.ADJUSTED, ActionState.COMPLETED);

    private ActionSteps() {}

    private static List<ActionState> underWay() {
        return List.of(ActionState.ADJUSTED, ActionState.COMPLETED, ActionState.STOPPED, ActionState.REPLACED);
    }

    public static List<ActionState> after(ActionState state) {
        return NEXT.getOrDefault(state, List.of());
    }

    /**
     * Of the steps that somebody states, those that can be taken after the last one: each follows the one taken before it, on its
     * day or later. One that says in other words what was done that day is none.
     *
     * @param stated in the order of their days
     */
    public static List<ActionStep> following(ActionStep last, List<ActionStep> stated) {
        List<ActionStep> taken = new ArrayList<>();
        ActionStep before = last;
        for (ActionStep step : stated) {
            boolean same = step.on().equals(before.on()) && step.state() == before.state();
            if (!same
                    && !step.on().isBefore(before.on())
                    && after(before.state()).contains(step.state())) {
                taken.add(step);
                before = step;
            }
        }
        return taken;
    }

    /** Those of them that whoever tells how an action goes can take: none of what is over, for that begins it anew. */
    public static List<ActionState> ownersAfter(ActionState state) {
        return state.open() ? after(state).stream().filter(OWNERS::contains).toList() : List.of();
    }
}
