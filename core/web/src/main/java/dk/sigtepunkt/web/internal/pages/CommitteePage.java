package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.pages.Areas.AreaLine;
import java.util.List;

/** One committee: how its focus areas stand, and what happened in the quarter. */
final class CommitteePage implements ReportedPage {
    private final Frames frames;

    CommitteePage(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Answer answer(Visit visit, ConsolidatedReport report, Links links) {
        return report.committees().stream()
                .filter(part -> part.committee().id().value().equals(visit.segment("committee")))
                .findFirst()
                .map(part -> shown(visit, part, report, links))
                .orElseGet(() -> Answer.notFound("Der er ikke, og har ikke været, et udvalg med det navn."));
    }

    private Answer shown(Visit visit, CommitteePart part, ConsolidatedReport report, Links links) {
        KnownCommittee known = part.committee();
        Committee content = known.content();
        View view = new View(
                content.nameNote(),
                content.description(),
                StatusView.of(part.assessment().code()),
                Areas.trend(part.before(), part.assessment().code(), report.period()),
                part.assessment().reason(),
                known.active(),
                CommitteeWords.state(known),
                known.version(),
                Areas.mostUrgentFirst(
                        report, links, area -> area.committee().id().equals(known.id())),
                ContributionView.of(part.contribution()),
                ChangeGroup.of(
                        report.changes().stream()
                                .filter(change -> change.focusArea().committee().equals(known.id()))
                                .toList(),
                        links));
        return new Answer.Shown(
                200,
                "committee",
                frames.reported(visit, report, links, content.name(), new Link(links.page("/udvalg"), "Udvalg"))
                        .over(report.focusAreas().stream()
                                .anyMatch(area ->
                                        area.example() && area.committee().id().equals(known.id()))),
                view);
    }

    /** @param nameNote what is uncertain about the name; empty when it is verified */
    public record View(
            String nameNote,
            String description,
            StatusView status,
            String trend,
            String reason,
            boolean active,
            String state,
            String version,
            List<AreaLine> areas,
            ContributionView contribution,
            List<ChangeGroup> changes) {}
}
