package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import java.util.List;

/**
 * @param focusArea the focus area's key within the committee
 * @param state the state of the last step
 * @param origin {@code example} or {@code real}
 * @param replaces the actions that it carries on
 */
public record ActionJson(
        String committee,
        String key,
        String focusArea,
        String title,
        String description,
        String ownerRole,
        String start,
        String end,
        String state,
        List<Step> steps,
        String origin,
        List<SuccessionJson> replaces) {
    public static ActionJson of(Action action) {
        return new ActionJson(
                action.focusArea().committee().value(),
                action.key().value(),
                action.focusArea().key().value(),
                action.title(),
                action.description(),
                action.ownerRole(),
                action.start().toString(),
                action.end().toString(),
                action.steps().get(action.steps().size() - 1).state().code(),
                action.steps().stream().map(Step::of).toList(),
                action.origin().code(),
                SuccessionJson.of(action.replaces()));
    }

    /** One dated step, why it was taken and what caused it. */
    public record Step(String on, String state, String reason, String trigger) {
        public static Step of(ActionStep step) {
            return new Step(step.on().toString(), step.state().code(), step.reason(), step.trigger());
        }
    }
}
