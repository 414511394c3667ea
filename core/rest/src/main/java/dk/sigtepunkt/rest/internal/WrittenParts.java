package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.questions.QuestionEntryResource;
import dk.sigtepunkt.rest.internal.questions.QuestionResource;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.steps.ActionBeginResource;
import dk.sigtepunkt.rest.internal.steps.ActionDifferenceResource;
import dk.sigtepunkt.rest.internal.steps.ActionHolderResource;
import dk.sigtepunkt.rest.internal.steps.ActionStoryResource;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What committees' people and bodies write: actions and questions. */
@Component(service = WrittenParts.class)
public final class WrittenParts {
    private final KeepActions actions;
    private final QuestionHistory questions;
    private final KeepQuestions keepQuestions;

    @Activate
    public WrittenParts(
            @Reference KeepActions actions,
            @Reference QuestionHistory questions,
            @Reference KeepQuestions keepQuestions) {
        this.actions = actions;
        this.questions = questions;
        this.keepQuestions = keepQuestions;
    }

    QuestionHistory questions() {
        return questions;
    }

    List<Object> resources(Callers callers, ReadingAnswers readings, Clock clock) {
        return List.of(
                new ActionStoryResource(callers, readings, actions),
                new ActionDifferenceResource(callers, actions),
                new ActionHolderResource(callers, actions),
                new ActionBeginResource(callers, actions),
                new QuestionResource(callers, readings, questions, keepQuestions, clock),
                new QuestionEntryResource(callers, readings, questions, keepQuestions, clock));
    }
}
