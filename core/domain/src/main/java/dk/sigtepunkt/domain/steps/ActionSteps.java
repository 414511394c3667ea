package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
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

    /** Those of them that whoever tells how an action goes can take: none of what is over, for that begins it anew. */
    public static List<ActionState> ownersAfter(ActionState state) {
        return state.open() ? after(state).stream().filter(OWNERS::contains).toList() : List.of();
    }
}
