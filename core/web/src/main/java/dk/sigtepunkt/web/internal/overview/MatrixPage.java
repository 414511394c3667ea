package dk.sigtepunkt.web.internal.overview;

import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.Areas.AreaLine;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.Uncounted;
import java.util.List;

/** The strategy's annex as a living page: which committee works for which sigtepunkt, and how it goes. */
public final class MatrixPage implements ReportedPage {
    private final LayoutFactory frames;

    public MatrixPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        View view = new View(
                report.sigtepunkter().stream()
                        .map(part -> column(part, report, links, visit.words()))
                        .toList(),
                report.committees().stream()
                        .map(committee -> row(committee, report, links, visit.words()))
                        .toList(),
                report.focusAreas().size(),
                Uncounted.in(reading, report, links, visit.words()),
                AssessmentWords.in(visit.words().language()).basis(report.basis()),
                report.strategy().pairings().stream()
                        .map(one -> new Link(links.page("/visninger/" + one.key()), one.title()))
                        .toList());
        return new PageResult.Shown(
                200, "overview/matrix", frames.reported(visit, report, links, visit.say("overview.matrix")), view);
    }

    private static Column column(SigtepunktPart part, ConsolidatedReport report, Links links, Words words) {
        return new Column(
                new Link(
                        links.sigtepunkt(part.sigtepunkt().id()),
                        part.sigtepunkt().title()),
                AssessmentView.of(part.assessment(), report, words),
                report.under(part.sigtepunkt().id()).size());
    }

    private static Row row(CommitteePart committee, ConsolidatedReport report, Links links, Words words) {
        List<Cell> cells = report.sigtepunkter().stream()
                .map(SigtepunktPart::sigtepunkt)
                .map(sigtepunkt -> new Cell(
                        sigtepunkt.title(),
                        Areas.lines(
                                report,
                                links,
                                words,
                                area -> area.committee()
                                                .id()
                                                .equals(committee.committee().id())
                                        && area.area().primary().sigtepunkt().equals(sigtepunkt.id()))))
                .toList();
        return new Row(
                new Link(
                        links.committee(committee.committee().id()),
                        committee.committee().content().name()),
                AssessmentView.of(committee.assessment(), report, words),
                committee.committee().active() ? "" : CommitteeWords.state(committee.committee(), words),
                cells,
                cells.stream().mapToInt(cell -> cell.areas().size()).sum());
    }

    public record Column(Link link, AssessmentView assessment, int total) {}

    public record Cell(String sigtepunkt, List<AreaLine> areas) {}

    /** @param absent since when the committee is not there; empty when it is */
    public record Row(Link link, AssessmentView assessment, String absent, List<Cell> cells, int total) {}

    /**
     * @param basis what the statuses rest on that nobody has adopted; empty when there is nothing of that
     * @param views what is seen beside each other
     */
    public record View(
            List<Column> columns, List<Row> rows, int total, Uncounted uncounted, String basis, List<Link> views) {}
}
