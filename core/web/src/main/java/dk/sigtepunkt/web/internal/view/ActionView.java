package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ReportWords;
import java.util.List;

/**
 * An action as it stood at the quarter's end.
 *
 * @param dates from when to when it is planned
 * @param example whether it is made up
 */
public record ActionView(
        String title, String description, String ownerRole, String dates, Progress progress, boolean example) {

    public static ActionView of(ActionPart part, Period period, Words words) {
        Action action = part.action();
        return new ActionView(
                action.title(),
                action.description(),
                action.ownerRole(),
                Danish.date(action.start()) + "–" + Danish.date(action.end()),
                new Progress(
                        part.step()
                                .map(step -> ReportWords.in(words.language()).state(step.state()))
                                .orElseGet(() -> words.say("view.action.not-recorded")),
                        part.late(),
                        steps(action, period, ReportWords.in(words.language()))),
                action.origin() == Origin.EXAMPLE);
    }

    private static List<Step> steps(Action action, Period period, ReportWords words) {
        return action.steps().stream()
                .filter(step -> !step.on().isAfter(period.end()))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .map(step -> new Step(Danish.date(step.on()), words.state(step.state()), step.reason(), step.trigger()))
                .toList();
    }

    /**
     * @param late why it is late; empty when it is not
     * @param steps what had happened by then, newest first
     */
    public record Progress(String state, String late, List<Step> steps) {
        public boolean isLate() {
            return !late.isEmpty();
        }
    }

    public record Step(String date, String state, String reason, String trigger) {}
}
