package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an action stood at the end of a quarter: what counts as late, and what as live, is said here for everybody.
 *
 * @param last the last step by then
 */
public record ActionStanding(Action action, ActionStep last, Lateness lateness) {
    /**
     * @param readOn the day whose knowledge is shown
     * @return empty when the action had not taken its first step by then: it does not count in that quarter yet
     */
    public static Optional<ActionStanding> at(Action action, Period quarter, LocalDate readOn) {
        return action.steps().stream()
                .filter(step -> !step.on().isAfter(quarter.end()))
                .reduce((earlier, later) -> later)
                .map(last -> new ActionStanding(action, last, Lateness.of(action, last.state(), quarter, readOn)));
    }

    public ActionState state() {
        return last.state();
    }

    public boolean late() {
        return lateness != Lateness.NONE;
    }

    /** True until it is completed, stopped or replaced. */
    public boolean live() {
        return state().open();
    }
}
