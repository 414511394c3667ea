package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.FocusArea;
import java.util.List;

/** A focus area with its actions as they stood at the end of a quarter. */
public record AreaActions(FocusArea area, List<ActionStanding> actions) {
    public AreaActions {
        actions = List.copyOf(actions);
    }
}
