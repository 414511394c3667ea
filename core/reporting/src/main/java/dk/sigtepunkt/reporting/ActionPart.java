package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import java.util.List;
import java.util.Optional;

/**
 * An action as it stood at the end of the quarter.
 *
 * @param step the last step by then; empty when nothing had been recorded yet
 * @param inPeriod the steps taken in the quarter, oldest first
 * @param late why it is late, a Danish sentence; empty when it is not
 */
public record ActionPart(Action action, Optional<ActionStep> step, List<ActionStep> inPeriod, String late) {
    public ActionPart {
        inPeriod = List.copyOf(inPeriod);
    }

    public boolean isLate() {
        return !late.isEmpty();
    }
}
