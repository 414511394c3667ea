package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ReportWords;
import java.util.List;
import java.util.Optional;

/** What an action looked like at the end of a quarter. */
final class ActionReview {
    private ActionReview() {}

    static ActionPart at(Action action, Period period, ReportWords words) {
        List<ActionStep> taken = action.steps().stream()
                .filter(step -> !step.on().isAfter(period.end()))
                .toList();
        Optional<ActionStep> last = taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
        List<ActionStep> inPeriod = taken.stream()
                .filter(step -> !step.on().isBefore(period.start()))
                .toList();
        return new ActionPart(action, last, inPeriod, late(action, last, period, words));
    }

    private static String late(Action action, Optional<ActionStep> last, Period period, ReportWords words) {
        boolean open = last.map(step -> step.state().open()).orElse(true);
        boolean begun = last.map(step -> step.state() != ActionState.IDENTIFIED && step.state() != ActionState.DECIDED)
                .orElse(false);
        if (open && action.end().isBefore(period.end())) {
            return words.notEnded(action.end());
        }
        if (open && !begun && action.start().isBefore(period.start())) {
            return words.notBegun(action.start());
        }
        return "";
    }
}
