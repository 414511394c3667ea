package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.practice.ActionPractice;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.SigtepunktPractice;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import java.util.List;

/** What of every sigtepunkt and each of its parts had become actions, how far those had come, and where there is nothing. */
final class PracticePage implements ReportedPage {
    private final LayoutFactory frames;
    private final WrittenBeside beside;

    PracticePage(LayoutFactory frames, WrittenBeside beside) {
        this.frames = frames;
        this.beside = beside;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        Practice practice = beside.books().practice(report, reading);
        PracticeLines lines = new PracticeLines(report, links, visit.words());
        View view = new View(
                report.committees().isEmpty(),
                Danish.period(report.period()),
                PracticeTable.of(practice, links),
                practice.sigtepunkter().stream().map(one -> aim(one, lines)).toList(),
                lines.areas(practice.all().withoutLiveAction()),
                lines.areas(practice.all().withoutEvidence()));
        return new PageResult.Shown(
                200, "practice/practice", frames.reported(visit, report, links, visit.say("practice.title")), view);
    }

    private static Aim aim(SigtepunktPractice one, PracticeLines lines) {
        return new Aim(
                one.sigtepunkt().id().value(),
                one.sigtepunkt().title(),
                lines.actions(one.whole(), ActionPractice::felt),
                lines.actions(one.whole(), ActionPractice::isEvaluated));
    }

    /** The actions of a sigtepunkt that are felt, and those that somebody has looked back on. */
    public record Aim(String id, String title, List<PracticeLines.Line> felt, List<PracticeLines.Line> evaluated) {}

    /**
     * @param empty whether there are no committees at all
     * @param idle the focus areas without a live action
     * @param unseen those of which nothing was seen or heard
     */
    public record View(
            boolean empty,
            String quarter,
            PracticeTable table,
            List<Aim> aims,
            List<PracticeLines.Area> idle,
            List<PracticeLines.Area> unseen) {}
}
