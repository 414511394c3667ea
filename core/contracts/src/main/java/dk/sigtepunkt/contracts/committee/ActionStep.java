package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;

/**
 * One dated step of an action.
 *
 * @param reason why the step was taken
 * @param trigger what caused it, for example a report or a budget agreement
 */
public record ActionStep(LocalDate on, ActionState state, String reason, String trigger) {
    public ActionStep {
        ValueCheck.text("trinnets begrundelse", reason);
        ValueCheck.text("trinnets anledning", trigger);
    }
}
