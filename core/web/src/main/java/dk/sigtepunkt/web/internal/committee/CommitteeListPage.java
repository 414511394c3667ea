package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.Uncounted;
import java.util.List;

/** The committees, each with its assessment. */
public final class CommitteeListPage implements ReportedPage {
    private final LayoutFactory frames;

    public CommitteeListPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        View view = new View(
                report.committees().stream()
                        .map(part -> row(part, report, links, visit.words()))
                        .toList(),
                Uncounted.in(reading, report, links, visit.words()));
        return new PageResult.Shown(
                200, "committee/committees", frames.reported(visit, report, links, visit.say("committee.title")), view);
    }

    private static Row row(CommitteePart part, ConsolidatedReport report, Links links, Words words) {
        return new Row(
                new Link(
                        links.committee(part.committee().id()),
                        part.committee().content().name()),
                AssessmentView.of(part.assessment(), report, words),
                words.say(
                        "committee.areas.count",
                        part.committee().content().focusAreas().size()),
                part.committee().active() ? "" : CommitteeWords.state(part.committee(), words));
    }

    /** @param absent since when it is not there; empty when it is */
    public record Row(Link link, AssessmentView assessment, String count, String absent) {}

    public record View(List<Row> committees, Uncounted uncounted) {}
}
