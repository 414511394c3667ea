package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import java.util.List;
import java.util.Optional;

/** What a quarter's changes reach across committees, and what those answered; of one committee, when it is asked for. */
final class CrossingPage implements ReportedPage {
    private final LayoutFactory frames;
    private final CrossInfluences crossing;

    CrossingPage(LayoutFactory frames, CrossInfluences crossing) {
        this.frames = frames;
        this.crossing = crossing;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        QuartersInfluences quarter = crossing.of(reading.whole(), report.period());
        Optional<CommitteeId> committee =
                CommitteeId.find(visit.query().getOrDefault(InfluenceAddresses.COMMITTEE, ""));
        QuartersInfluences shown = committee.map(quarter::touching).orElse(quarter);
        return new PageResult.Shown(
                200,
                "influence/crossing",
                frames.reported(
                        visit,
                        report,
                        links,
                        visit.say("influence.crossing.title"),
                        new Link(links.page(InfluenceAddresses.NET), visit.say("influence.title"))),
                new View(
                        CrossingView.of(shown, visit, reading, links),
                        Danish.period(report.period()),
                        committee
                                .map(id -> visit.say("influence.crossing.of", LinkLine.name(id, reading.committees())))
                                .stream()
                                .toList(),
                        links.page(InfluenceAddresses.CROSSING),
                        visit.query().containsKey("gemt") ? visit.say("influence.answered") : ""));
    }

    /**
     * @param narrowed which committee alone is shown; empty where all are
     * @param all where all are
     * @param message that something was kept; empty when nothing was
     */
    public record View(CrossingView crossing, String quarter, List<String> narrowed, String all, String message) {}
}
