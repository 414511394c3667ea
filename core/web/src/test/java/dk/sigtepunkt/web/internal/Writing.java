package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.questions.QuestionPages;
import dk.sigtepunkt.web.internal.steps.StepPages;
import java.util.List;

/** The pages on which people write of actions and questions. */
final class Writing {
    private Writing() {}

    static List<Pages> pages(Installation site) {
        KeepActions actions =
                new KeepActions(site.catalogue.actions, site.catalogue, site.questions, site.house, site.clock);
        KeepQuestions questions = new KeepQuestions(site.questions, site.catalogue, site.house, site.clock);
        return List.of(
                new StepPages(site.strategies, actions, site.clock),
                new QuestionPages(site.strategies, site.questions, questions, site.clock));
    }
}
