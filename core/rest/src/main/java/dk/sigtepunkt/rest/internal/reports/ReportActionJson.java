package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.rest.internal.committees.ActionJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stood at the end of the quarter.
 *
 * @param state null when nothing had been recorded by then
 * @param late why it is late, a Danish sentence; empty when it is not
 * @param stepsInPeriod the steps taken in the quarter, oldest first
 */
public record ReportActionJson(
        String key,
        String title,
        @Nullable String state,
        String ownerRole,
        String start,
        String end,
        String late,
        List<ActionJson.Step> stepsInPeriod,
        String origin) {
    static ReportActionJson of(ActionPart part) {
        return new ReportActionJson(
                part.action().key().value(),
                part.action().title(),
                part.step().map(step -> step.state().code()).orElse(null),
                part.action().ownerRole(),
                part.action().start().toString(),
                part.action().end().toString(),
                part.late(),
                part.inPeriod().stream().map(ActionJson.Step::of).toList(),
                part.action().origin().code());
    }
}
