package dk.sigtepunkt.web.internal.overview;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Missing;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.ActionCountView;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.Areas.AreaLine;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.MissingLine;
import dk.sigtepunkt.web.internal.view.StatusView;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One screen: are we on the right track, what changed, what is missing. */
public final class FrontPage implements ReportedPage {
    private static final int SHOWN = 4;
    private static final int WORST = 3;
    /** What nobody has to look at first. */
    private static final Set<String> AT_REST = Set.of(AssessmentCode.ON_TRACK.code(), AssessmentCode.NOT_JUDGED.code());

    private final LayoutFactory frames;
    private final WhatWaits waits;

    public FrontPage(LayoutFactory frames, WhatWaits waits) {
        this.frames = frames;
        this.waits = waits;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        List<Change> changes = report.changes().stream()
                .sorted(Comparator.comparing(Change::kind))
                .toList();
        String whole = links.whole(report.period());
        View view = new View(
                report.committees().isEmpty(),
                new About(
                        report.strategy().summary(),
                        links.strategy(report.strategy().id())),
                report.sigtepunkter().stream()
                        .map(part -> card(part, report, links, visit.words()))
                        .toList(),
                new Excerpt<>(
                        changes.stream()
                                .limit(SHOWN)
                                .map(change -> new Link(links.focusArea(change.focusArea()), change.sentence()))
                                .toList(),
                        new Link(whole + "#aendringer", visit.say("overview.changes", changes.size()))),
                new Excerpt<>(
                        report.reservations().missing().stream()
                                .limit(SHOWN)
                                .map(missing -> MissingLine.of(missing, links, visit.words()))
                                .toList(),
                        new Link(
                                whole + "#mangler",
                                visit.say(
                                        "overview.lacks",
                                        report.reservations().missing().size()))),
                ActionCountView.of(ReportedActions.in(report), links, visit.words()),
                new Notices(
                        report.reservations().missing().stream()
                                .filter(missing -> missing.focusArea().isEmpty())
                                .map(Missing::sentence)
                                .toList(),
                        report.reservations().deviations(),
                        WaitingView.of(visit, reading, waits)));
        return new PageResult.Shown(
                200, "overview/front", frames.reported(visit, report, links, visit.say("overview.title")), view);
    }

    private static Card card(SigtepunktPart part, ConsolidatedReport report, Links links, Words words) {
        var id = part.sigtepunkt().id();
        return new Card(
                new Link(links.sigtepunkt(id), part.sigtepunkt().title()),
                AssessmentView.of(part.assessment(), report, words),
                Areas.mostUrgentFirst(report, links, words, area -> under(area, part)).stream()
                        .map(line -> line.assessment().status())
                        .toList(),
                Areas.mostUrgentFirst(report, links, words, area -> under(area, part)).stream()
                        .filter(line ->
                                !AT_REST.contains(line.assessment().status().code()))
                        .limit(WORST)
                        .toList());
    }

    private static boolean under(FocusAreaPart area, SigtepunktPart part) {
        return area.area().primary().sigtepunkt().equals(part.sigtepunkt().id());
    }

    /**
     * @param strip one mark for each focus area, the most urgent first
     * @param worst the focus areas that a reader should look at first
     */
    public record Card(Link link, AssessmentView assessment, List<StatusView> strip, List<AreaLine> worst) {}

    /**
     * The first lines of a list in the report.
     *
     * @param all where the whole list stands
     */
    public record Excerpt<T>(List<T> lines, Link all) {}

    /** @param page where more of the strategy stands */
    public record About(String summary, String page) {}

    /**
     * What to know before the rest.
     *
     * @param absent the committees that are not installed, as sentences
     * @param yours what waits for who is signed in; none for a visitor
     */
    public record Notices(List<String> absent, List<String> deviations, List<WaitingView> yours) {}

    /** @param empty whether there are no committees at all */
    public record View(
            boolean empty,
            About strategy,
            List<Card> cards,
            Excerpt<Link> changes,
            Excerpt<MissingLine> missing,
            ActionCountView actions,
            Notices notices) {}
}
