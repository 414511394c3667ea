package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.domain.actions.ActionStanding;
import java.util.List;

/**
 * An action as it stood at the end of the quarter.
 *
 * @param inPeriod the steps taken in the quarter, oldest first
 * @param late why it is late, a Danish sentence; empty when it is not
 */
public record ActionPart(ActionStanding standing, List<ActionStep> inPeriod, String late) {
    public ActionPart {
        inPeriod = List.copyOf(inPeriod);
    }

    public Action action() {
        return standing.action();
    }
}
