package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionStanding;
import java.time.LocalDate;

/**
 * What one action, as it stood at the end of a quarter, is expected to change in one indicator.
 *
 * @param start the action's first planned day
 * @param example whether the action is made up
 */
public record Expectation(
        ItemRef action, String title, ActionState state, LocalDate start, ExpectedEffect effect, boolean example) {
    static Expectation of(ActionStanding standing, ExpectedEffect effect) {
        Action action = standing.action();
        return new Expectation(
                action.ref(),
                action.title(),
                standing.state(),
                action.start(),
                effect,
                action.origin() == Origin.EXAMPLE);
    }

    /** The first day on which it is expected to show in figures. */
    public LocalDate from() {
        return start.plusMonths(effect.lagMonths());
    }
}
