package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.rest.internal.actions.ActionJson;
import java.util.List;

/**
 * An action as it stood at the end of the quarter.
 *
 * @param state of the last step by then
 * @param stateText the same as a person is told it
 * @param late why it is late, a Danish sentence; empty when it is not
 * @param stepsInPeriod the steps taken in the quarter, oldest first
 */
public record ReportActionJson(
        String key,
        String title,
        String state,
        String stateText,
        String ownerRole,
        String start,
        String end,
        String late,
        List<ActionJson.Step> stepsInPeriod,
        String origin) {
    public static ReportActionJson of(ActionPart part) {
        return new ReportActionJson(
                part.action().key().value(),
                part.action().title(),
                part.standing().state().code(),
                ActionWords.in(Danish.LOCALE).state(part.standing().state()),
                part.action().ownerRole(),
                part.action().start().toString(),
                part.action().end().toString(),
                part.late(),
                part.inPeriod().stream().map(ActionJson.Step::of).toList(),
                part.action().origin().code());
    }
}
