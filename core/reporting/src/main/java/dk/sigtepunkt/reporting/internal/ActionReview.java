package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionStanding;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.reporting.ActionPart;
import java.time.LocalDate;
import java.util.Optional;

/** What an action looked like at the end of a quarter. */
final class ActionReview {
    private ActionReview() {}

    /**
     * @param readOn the day whose knowledge is shown
     * @return empty when the action does not count in the quarter yet
     */
    static Optional<ActionPart> at(Action action, Period period, LocalDate readOn, ActionWords words) {
        return ActionStanding.at(action, period, readOn)
                .map(standing -> new ActionPart(
                        standing,
                        action.steps().stream()
                                .filter(step -> !step.on().isBefore(period.start())
                                        && !step.on().isAfter(period.end()))
                                .toList(),
                        words.late(standing)));
    }
}
