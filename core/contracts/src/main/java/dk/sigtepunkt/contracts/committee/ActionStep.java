package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.Check;
import java.time.LocalDate;

/**
 * One dated step of an action.
 *
 * @param reason why the step was taken
 * @param trigger what caused it, for example a report or a budget agreement
 */
public record ActionStep(LocalDate on, ActionState state, String reason, String trigger) {
    public ActionStep {
        Check.text("trinnets begrundelse", reason);
        Check.text("trinnets anledning", trigger);
    }
}
