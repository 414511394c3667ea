package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.dialogue.DiscussionResource;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.judgement.JudgementResource;
import dk.sigtepunkt.rest.internal.questions.QuestionEntryResource;
import dk.sigtepunkt.rest.internal.questions.QuestionResource;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.sections.SectionResource;
import dk.sigtepunkt.rest.internal.steps.ActionBeginResource;
import dk.sigtepunkt.rest.internal.steps.ActionDifferenceResource;
import dk.sigtepunkt.rest.internal.steps.ActionHolderResource;
import dk.sigtepunkt.rest.internal.steps.ActionStoryResource;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What committees' people and bodies write: actions, questions, statuses, discussions and what committees say themselves. */
@Component(service = WrittenParts.class)
public final class WrittenParts {
    private final KeepActions actions;
    private final QuestionHistory questions;
    private final KeepQuestions keepQuestions;
    private final JudgementHistory judgements;
    private final KeepJudgements keepJudgements;
    private final DialogueHistory dialogue;
    private final KeepDialogue keepDialogue;
    private final ReleasedSections released;
    private final KeepSections keepSections;

    @Activate
    public WrittenParts(
            @Reference KeepActions actions,
            @Reference QuestionHistory questions,
            @Reference KeepQuestions keepQuestions,
            @Reference JudgementHistory judgements,
            @Reference KeepJudgements keepJudgements,
            @Reference DialogueHistory dialogue,
            @Reference KeepDialogue keepDialogue,
            @Reference ReleasedSections released,
            @Reference KeepSections keepSections) {
        this.actions = actions;
        this.questions = questions;
        this.keepQuestions = keepQuestions;
        this.judgements = judgements;
        this.keepJudgements = keepJudgements;
        this.dialogue = dialogue;
        this.keepDialogue = keepDialogue;
        this.released = released;
        this.keepSections = keepSections;
    }

    QuestionHistory questions() {
        return questions;
    }

    /** What people say of statuses, to be shown beside the computed ones. */
    JudgementHistory judgements() {
        return judgements;
    }

    List<Object> resources(Callers callers, ReadingAnswers readings, Quarters quarters, Reports reports, Clock clock) {
        return List.of(
                new ActionStoryResource(callers, readings, actions),
                new ActionDifferenceResource(callers, actions),
                new ActionHolderResource(callers, actions),
                new ActionBeginResource(callers, actions),
                new QuestionResource(callers, readings, questions, keepQuestions, clock),
                new QuestionEntryResource(callers, readings, questions, keepQuestions, clock),
                new JudgementResource(callers, readings, quarters, reports, keepJudgements),
                new DiscussionResource(callers, readings, dialogue, keepDialogue),
                new SectionResource(callers, readings, released, keepSections));
    }
}
