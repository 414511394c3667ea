package dk.sigtepunkt.rest.internal.steps;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.steps.ActionSteps;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.actions.ActionDetailsJson;
import dk.sigtepunkt.rest.internal.actions.ActionJson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action with all that was ever said of it; nobody is named, a role is.
 *
 * @param version sent back in If-Match by who writes next
 * @param state of the last step
 * @param next the states that it can come into
 * @param difference what the newest content says otherwise, which waits to be decided; null where nothing waits
 */
public record ActionStoryJson(
        String committee,
        String key,
        int version,
        String state,
        String stateText,
        List<String> next,
        Words words,
        List<Step> steps,
        List<Update> updates,
        List<Words> earlierWords,
        @Nullable Otherwise difference) {
    /** @param day whose state is told */
    static ActionStoryJson of(KeptAction action, LocalDate day) {
        var state = action.stepBy(day).state();
        List<Words> words = action.wordings().stream().map(Words::of).toList();
        return new ActionStoryJson(
                action.item().committee().value(),
                action.item().key(),
                action.version(),
                state.code(),
                ActionWords.in(Danish.LOCALE).state(state),
                ActionSteps.after(state).stream().map(one -> one.code()).toList(),
                words.get(words.size() - 1),
                action.steps().stream()
                        .filter(step -> step.validity().open())
                        .map(Step::of)
                        .toList(),
                action.lived().updates().stream().map(Update::of).toList(),
                words.subList(0, words.size() - 1),
                action.undecided().map(Otherwise::of).orElse(null));
    }

    /**
     * What is said of it.
     *
     * @param since when it was said first
     * @param edition the committee's version that said it; empty when people did
     * @param by the role in which it was written; null for what a content says
     * @param why people said something else; empty for what a content says
     */
    public record Words(
            String focusArea,
            String title,
            String description,
            String ownerRole,
            String start,
            String end,
            String origin,
            ActionDetailsJson details,
            String since,
            String edition,
            @Nullable String by,
            String why) {
        static Words of(Wording wording) {
            return of(
                    wording.text(),
                    wording.validity().since().toString(),
                    wording.edition(),
                    wording.written().map(one -> one.by().roleCode()).orElse(null),
                    wording.written().map(Wording.Written::reason).orElse(""));
        }

        static Words of(ActionText text, String since, String edition, @Nullable String by, String why) {
            return new Words(
                    text.focusArea().toString(),
                    text.title(),
                    text.description(),
                    text.ownerRole(),
                    text.planned().start().toString(),
                    text.planned().end().toString(),
                    text.origin().code(),
                    ActionDetailsJson.of(text.details()),
                    since,
                    edition,
                    by,
                    why);
        }
    }

    /**
     * A step that stands.
     *
     * @param recorded when it was written
     * @param by the role; null for what a content says
     * @param triggerKind municipality, committee, follow-up, question, council-input or proposal; null for what a content says
     * @param reference which one; empty for none
     * @param successor the action that takes its place, {@code committee/key}; null for none
     */
    public record Step(
            String on,
            String state,
            String stateText,
            String reason,
            String trigger,
            String recorded,
            @Nullable String by,
            @Nullable String triggerKind,
            String reference,
            @Nullable String successor) {
        static Step of(KeptStep kept) {
            return new Step(
                    kept.step().on().toString(),
                    kept.step().state().code(),
                    ActionWords.in(Danish.LOCALE).event(kept.step().state()),
                    kept.step().reason(),
                    kept.step().trigger(),
                    kept.validity().since().toString(),
                    kept.taken().map(taken -> taken.by().roleCode()).orElse(null),
                    kept.taken().map(taken -> taken.trigger().kind().code()).orElse(null),
                    kept.taken().map(taken -> taken.trigger().reference()).orElse(""),
                    kept.taken()
                            .flatMap(KeptStep.Taken::successor)
                            .map(ItemRef::toString)
                            .orElse(null));
        }
    }

    /**
     * How it went.
     *
     * @param percent null when it was not told so
     * @param risk none, some or serious
     */
    public record Update(
            String recorded,
            String by,
            @Nullable Integer percent,
            String milestone,
            String sentence,
            String risk,
            String next) {
        static Update of(Lived.Told told) {
            return new Update(
                    told.by().at().toString(),
                    told.by().roleCode(),
                    told.update().percent().isPresent()
                            ? told.update().percent().getAsInt()
                            : null,
                    told.update().milestone(),
                    told.update().sentence(),
                    told.update().risk().code(),
                    told.update().next());
        }
    }

    /** @param words null when the content does not have it any more */
    public record Otherwise(
            String edition, String since, @Nullable Words words, List<ActionJson.Step> steps) {
        static Otherwise of(Difference difference) {
            return new Otherwise(
                    difference.edition(),
                    difference.at().toString(),
                    difference
                            .stated()
                            .map(stated ->
                                    Words.of(stated.text(), difference.at().toString(), difference.edition(), null, ""))
                            .orElse(null),
                    difference.stated().map(Difference.Stated::steps).orElse(List.of()).stream()
                            .map(ActionJson.Step::of)
                            .toList());
        }
    }
}
