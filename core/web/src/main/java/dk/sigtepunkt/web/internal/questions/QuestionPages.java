package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What bodies asked, and what committees answered. */
@Component
public final class QuestionPages implements Pages {
    private final Strategies strategies;
    private final QuestionHistory questions;
    private final KeepQuestions keep;
    private final Clock clock;

    @Activate
    public QuestionPages(
            @Reference Strategies strategies,
            @Reference QuestionHistory questions,
            @Reference KeepQuestions keep,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.questions = questions;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        QuestionForms forms = new QuestionForms(strategies, questions, keep);
        return List.of(
                Route.reading(QuestionAddresses.LIST, new QuestionListPage(frames, questions, clock))
                        .dated(),
                Route.form(QuestionAddresses.ASK, forms::ask, forms::asked).needs(Permission.ASK_QUESTIONS),
                Route.reading(QuestionPage.ADDRESS, new QuestionPage(frames, questions, clock))
                        .dated(),
                Route.form("/spoergsmaal/{number}/svar", forms::answer, forms::answered)
                        .needs(Permission.ANSWER_QUESTIONS),
                Route.form("/spoergsmaal/{number}/giv-videre", forms::assign, forms::assigned)
                        .needs(Permission.ANSWER_QUESTIONS),
                Route.form("/spoergsmaal/{number}/aabn", forms::reopen, forms::reopened)
                        .needs(Permission.ASK_QUESTIONS));
    }
}
