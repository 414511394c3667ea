package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.time.Period;

/** Whether an action kept to its plan by the end of a quarter. */
public enum Lateness {
    /** In time, or over: nobody waits for what is completed, stopped or replaced. */
    NONE,
    /** It was to be begun before the quarter, and nobody has. */
    NOT_BEGUN,
    /** It was to be ended by the end of the quarter, and is not. */
    NOT_ENDED;

    /** @param state in which it was at the end of the quarter */
    static Lateness of(Action action, ActionState state, Period quarter) {
        if (!state.open()) {
            return NONE;
        }
        if (action.end().isBefore(quarter.end())) {
            return NOT_ENDED;
        }
        return !state.underWay() && action.start().isBefore(quarter.start()) ? NOT_BEGUN : NONE;
    }
}
