package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

/** Whether an action kept to its plan by the end of a quarter. */
public enum Lateness {
    /** In time, or over: nobody waits for what is completed, stopped or replaced. */
    NONE,
    /** It was to be begun before the quarter, and nobody has. */
    NOT_BEGUN,
    /** It was to be ended by the end of the quarter, and is not. */
    NOT_ENDED;

    /**
     * @param state in which it was at the end of the quarter
     * @param readOn the day whose knowledge is shown: nothing is late that is due after it
     */
    static Lateness of(Action action, ActionState state, Period quarter, LocalDate readOn) {
        if (!state.open()) {
            return NONE;
        }
        if (action.end().isBefore(earlier(quarter.end(), readOn))) {
            return NOT_ENDED;
        }
        return !state.underWay() && action.start().isBefore(earlier(quarter.start(), readOn)) ? NOT_BEGUN : NONE;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
