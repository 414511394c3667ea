package dk.sigtepunkt.rest.internal.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ReportedAction;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.rest.internal.committees.SuccessionJson;
import dk.sigtepunkt.rest.internal.tags.TagsJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param focusArea the focus area's key within the committee
 * @param state the state of the last step
 * @param standing how it stood at the end of the quarter; null when it had not taken its first step by then
 * @param origin {@code example} or {@code real}
 * @param replaces the actions that it carries on
 * @param replacedBy the actions that had come in its place by the end of the quarter, {@code committee/key}
 * @param tags by what else it can be looked up
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
        @Nullable Standing standing,
        String origin,
        List<SuccessionJson> replaces,
        List<String> replacedBy,
        TagsJson tags) {
    static ActionJson of(Action action, ReportedActions reported) {
        return new ActionJson(
                action.focusArea().committee().value(),
                action.key().value(),
                action.focusArea().key().value(),
                action.title(),
                action.description(),
                action.ownerRole(),
                action.start().toString(),
                action.end().toString(),
                action.lastStep().state().code(),
                action.steps().stream().map(Step::of).toList(),
                reported.find(action.ref())
                        .map(ReportedAction::part)
                        .map(Standing::of)
                        .orElse(null),
                action.origin().code(),
                SuccessionJson.of(action.replaces()),
                reported.successors(action.ref()).stream()
                        .map(ReportedAction::ref)
                        .map(ItemRef::toString)
                        .toList(),
                TagsJson.of(action.details().tags()));
    }

    /** One dated step, why it was taken and what caused it. */
    public record Step(String on, String state, String reason, String trigger) {
        public static Step of(ActionStep step) {
            return new Step(step.on().toString(), step.state().code(), step.reason(), step.trigger());
        }
    }

    /**
     * @param state the state of the last step by then
     * @param stateText the same as a person is told it
     * @param lateReason why it is late, a Danish sentence; empty when it is not
     */
    public record Standing(String state, String stateText, boolean late, String lateReason) {
        static Standing of(ActionPart part) {
            return new Standing(
                    part.standing().state().code(),
                    ActionWords.in(Danish.LOCALE).state(part.standing().state()),
                    part.standing().late(),
                    part.late());
        }
    }
}
