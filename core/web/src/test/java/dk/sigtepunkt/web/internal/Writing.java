package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.web.internal.dialogue.DialoguePages;
import dk.sigtepunkt.web.internal.judgement.JudgementPages;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.questions.QuestionPages;
import dk.sigtepunkt.web.internal.sections.SectionPages;
import dk.sigtepunkt.web.internal.steps.StepPages;
import java.util.List;

/** The pages on which people write of actions, questions and quarters. */
final class Writing {
    private Writing() {}

    static Reports reports(Installation site) {
        return new ConsolidatedReports(
                site.strategies, site.adopted, site.contributions, site.written.judgements(), site.sections, site.clock);
    }

    static List<Pages> pages(Installation site) {
        KeepActions actions =
                new KeepActions(site.catalogue.actions, site.catalogue, site.questions, site.house, site.clock);
        KeepQuestions questions = new KeepQuestions(site.questions, site.catalogue, site.house, site.clock);
        KeepJudgements judgements =
                new KeepJudgements(site.written.judgements(), site.catalogue, site.strategies, site.house, site.clock);
        KeepDialogue dialogue = new KeepDialogue(
                site.written.dialogue(), site.questions, site.catalogue, site.strategies, site.house, site.clock);
        return List.of(
                new StepPages(site.strategies, actions, site.clock),
                new QuestionPages(site.strategies, site.questions, questions, site.clock),
                new JudgementPages(site.strategies, reports(site), judgements),
                new DialoguePages(site.strategies, site.written.dialogue(), dialogue, site.clock),
                new SectionPages(site.strategies, reports(site), sections(site)));
    }

    static KeepSections sections(Installation site) {
        return new KeepSections(site.sections, site.catalogue, site.strategies, site.house, site.clock);
    }
}
