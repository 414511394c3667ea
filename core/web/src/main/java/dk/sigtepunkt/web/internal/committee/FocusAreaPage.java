package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.breadth.AreaBreadth;
import dk.sigtepunkt.web.internal.claims.AreaClaims;
import dk.sigtepunkt.web.internal.claims.ClaimLine;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.evidence.EvidenceAddresses;
import dk.sigtepunkt.web.internal.influence.AreaInfluences;
import dk.sigtepunkt.web.internal.judgement.AreaSaid;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.roots.PageRoots;
import dk.sigtepunkt.web.internal.roots.RootNotes;
import dk.sigtepunkt.web.internal.sections.SpokenText;
import dk.sigtepunkt.web.internal.view.ActionSuccessions;
import dk.sigtepunkt.web.internal.view.ActionView;
import dk.sigtepunkt.web.internal.view.ActionsSince;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import dk.sigtepunkt.web.internal.view.EarlierItems;
import dk.sigtepunkt.web.internal.view.IndicatorView;
import dk.sigtepunkt.web.internal.view.Lineage;
import java.util.List;
import java.util.Optional;

/** One focus area: how it stands, why, what is measured and what is done; a closed one as it was last. */
public final class FocusAreaPage implements ReportedPage {
    private final LayoutFactory frames;
    private final CouncilsWord council;
    private final WrittenBeside beside;

    FocusAreaPage(LayoutFactory frames, CouncilsWord council, WrittenBeside beside) {
        this.frames = frames;
        this.council = council;
        this.beside = beside;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        String wanted = visit.segment("committee") + "/" + visit.segment("area");
        WrittenBeside.Books book = beside.books();
        return report.focusAreas().stream()
                .filter(part -> part.area().ref().toString().equals(wanted))
                .findFirst()
                .<PageResult>map(
                        part -> new PageResult.Once(book, () -> shown(visit, reading, part, book, report, links)))
                .or(() -> closed(visit, reading, wanted, book, report, links))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("committee.area.unknown")));
    }

    private PageResult shown(
            PageRequest visit,
            Reading reading,
            FocusAreaPart part,
            WrittenBeside.Books book,
            ConsolidatedReport report,
            Links links) {
        FocusArea area = part.area();
        Lineage lineage = new Lineage(reading.committees(), links, visit.words());
        EarlierItems.Both earlier = new EarlierItems(reading, lineage, visit.words()).under(area.ref());
        Link committee = new Link(
                links.committee(part.committee().id()),
                part.committee().content().name());
        View view = new View(
                AssessmentView.of(part, report, visit.words()),
                standing(part, visit, reading, book.released(), report, links),
                AreaFacts.of(
                        area,
                        committee,
                        council.of(area, reading, report.period(), visit),
                        report.strategy(),
                        links,
                        lineage),
                items(
                        part,
                        lineage,
                        report,
                        seen(area.ref(), visit, reading, book, report, links),
                        around(area.ref(), visit, reading, book, report, links)),
                part.changes().stream().map(Change::sentence).toList(),
                AreaBodies.of(area, visit, reading, book, report, links),
                earlier);
        return new PageResult.Shown(
                200,
                "committee/focus-area",
                frames.reported(
                                visit,
                                report,
                                links,
                                area.title(),
                                new Link(links.page("/udvalg"), visit.say("committee.title")),
                                committee)
                        .over(part.example() || earlier.example()),
                view);
    }

    private static SpokenText said(
            FocusAreaRef area, ReleasedBook book, ConsolidatedReport report, Reading reading, Words words) {
        QuarterWords said = reading.known().map(book::knownBy).orElse(book).of(area.committee(), report.period());
        return SpokenText.of(SectionKey.of(area.key()), said, words);
    }

    private static Seen seen(
            FocusAreaRef area,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books book,
            ConsolidatedReport report,
            Links links) {
        AreaEvidence around = AreaEvidence.of(reading, book.evidence(), report.period(), links, visit.words());
        AreaClaims claims = AreaClaims.of(reading, book.claims(), book.evidence(), report, links, visit.words());
        return new Seen(
                around, around.groups(area), EvidenceAddresses.writingOf(area, visit, links), claims.lines(area));
    }

    private static Standing standing(
            FocusAreaPart part,
            PageRequest visit,
            Reading reading,
            ReleasedBook book,
            ConsolidatedReport report,
            Links links) {
        return new Standing(
                part.committee().active() ? "" : CommitteeWords.state(part.committee(), visit.words()),
                Areas.cameLater(part, report, visit.words()),
                said(part.area().ref(), book, report, reading, visit.words()),
                AreaFacts.carriers(part.area().ref(), visit, links.ofAnyQuarter(), reading.whole()),
                AreaSaid.of(visit, reading, part, report, links),
                PageRoots.of(part, RootNotes.of(report, reading, links, visit.words())));
    }

    private Around around(
            FocusAreaRef area,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books book,
            ConsolidatedReport report,
            Links links) {
        InfluenceBook known = reading.known().map(book.influences()::knownBy).orElse(book.influences());
        return new Around(
                AreaInfluences.of(
                        area, beside.crossing().net(reading.whole(), report.period(), known), visit, reading, links),
                AreaBreadth.of(area, book.tallies(report, reading), visit, links));
    }

    private static Items items(
            FocusAreaPart part, Lineage lineage, ConsolidatedReport report, Seen seen, Around around) {
        Words words = seen.around().words();
        Links links = seen.around().links();
        ActionSuccessions actions = new ActionSuccessions(report, lineage, links);
        return new Items(
                part.indicators().stream()
                        .map(indicator -> IndicatorView.of(indicator, lineage, words))
                        .toList(),
                part.actions().stream()
                        .map(action -> actions.view(action, words))
                        .toList(),
                part.hasLiveAction(),
                Areas.standstill(part, words),
                seen,
                ActionsSince.of(part.area().ref(), report, seen.around().committees(), links, words),
                around);
    }

    /** A closed area keeps its page: what it said last, its figures, and what carries it on. */
    private Optional<PageResult> closed(
            PageRequest visit,
            Reading reading,
            String wanted,
            WrittenBeside.Books book,
            ConsolidatedReport report,
            Links links) {
        return reading.committees().former().stream()
                .filter(former -> former.item().kind() == ItemKind.FOCUS_AREA
                        && former.item().toString().equals(wanted))
                .findFirst()
                .flatMap(former -> former.last().focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(former.item()))
                        .findFirst()
                        .map(area -> new PageResult.Once(
                                book, () -> closed(visit, reading, former, area, book, report, links))));
    }

    private PageResult closed(
            PageRequest visit,
            Reading reading,
            ClosedItem former,
            FocusArea area,
            WrittenBeside.Books book,
            ConsolidatedReport report,
            Links links) {
        Lineage lineage = new Lineage(reading.committees(), links, visit.words());
        EarlierItems.Both earlier = new EarlierItems(reading, lineage, visit.words()).under(area.ref());
        CommitteeId id = area.ref().committee();
        Link committee = new Link(links.committee(id), former.last().name());
        ClosedView view = new ClosedView(
                lineage.closed(former),
                AreaFacts.of(
                        area,
                        committee,
                        council.of(area, reading, report.period(), visit),
                        report.strategy(),
                        links,
                        lineage),
                AreaBodies.ofClosed(area, visit, reading, book, report, links),
                earlier);
        Link list = new Link(links.page("/udvalg"), visit.say("committee.title"));
        return new PageResult.Shown(
                200,
                "committee/focus-area-closed",
                frames.under(visit, report.strategy(), links, area.title(), list, committee)
                        .over(earlier.example()),
                view);
    }

    /**
     * What stands under the area now.
     *
     * @param live whether any of the actions is being done
     * @param standstill that no newer figure has come since the last report; empty when one has
     * @param seen what was seen and heard, beside the figures
     * @param since actions that were begun after the quarter
     * @param around what it works on and what works on it, and who takes part
     */
    public record Items(
            List<IndicatorView> indicators,
            List<ActionView> actions,
            boolean live,
            String standstill,
            Seen seen,
            List<Link> since,
            Around around) {}

    /** With which areas it is linked, and who takes part. */
    public record Around(AreaInfluences linked, AreaBreadth breadth) {}

    /**
     * @param around what it was taken from
     * @param write where whoever looks may write something about the area; empty when that one may not
     * @param claims that actions contribute
     */
    public record Seen(AreaEvidence around, List<AreaEvidence.Group> groups, String write, List<ClaimLine> claims) {}

    /**
     * @param absent since when its committee is not installed; empty when it is
     * @param cameLater that it is not among the areas of the strategy; empty when it is
     * @param words what its committee says of it in the quarter
     * @param after the areas that carry it on by now
     * @param said what people say of its status
     * @param roots where its numbers and statuses come from
     */
    public record Standing(
            String absent, String cameLater, SpokenText words, List<Link> after, AreaSaid said, PageRoots roots) {}

    public record View(
            AssessmentView assessment,
            Standing standing,
            AreaFacts facts,
            Items items,
            List<String> changes,
            AreaBodies questions,
            EarlierItems.Both earlier) {}

    /** A closed area. */
    public record ClosedView(Lineage.Closed closed, AreaFacts facts, AreaBodies questions, EarlierItems.Both earlier) {}
}
