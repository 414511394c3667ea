package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.domain.practice.SigtepunktPractice;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.SigtepunktPart.FacetPart;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.Areas.AreaLine;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import java.util.List;
import java.util.Optional;

/** One part of a sigtepunkt, a balance or a direction: its status, its figures, what is done for it and what was seen of it. */
final class FacetPage implements ReportedPage {
    private final LayoutFactory frames;
    private final WrittenBeside beside;

    FacetPage(LayoutFactory frames, WrittenBeside beside) {
        this.frames = frames;
        this.beside = beside;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        return report.sigtepunkter().stream()
                .filter(part -> part.sigtepunkt().id().value().equals(visit.segment("sigtepunkt")))
                .findFirst()
                .flatMap(part -> facet(visit, part).map(facet -> shown(visit, reading, part, facet, report, links)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("practice.facet.unknown")));
    }

    private static Optional<FacetPart> facet(PageRequest visit, SigtepunktPart part) {
        return part.facets().stream()
                .filter(one -> one.facet().key().value().equals(visit.segment("facet")))
                .findFirst();
    }

    private PageResult shown(
            PageRequest visit,
            Reading reading,
            SigtepunktPart whole,
            FacetPart part,
            ConsolidatedReport report,
            Links links) {
        Sigtepunkt sigtepunkt = whole.sigtepunkt();
        WrittenBeside.Books books = beside.books();
        List<FocusAreaPart> areas = report.under(sigtepunkt.id()).stream()
                .filter(area -> area.area().facets().contains(part.facet().key()))
                .toList();
        PracticeLines lines = new PracticeLines(report, links, visit.words());
        PracticePart practice = practice(books, report, reading, sigtepunkt, part.facet());
        View view = new View(
                AssessmentView.of(part.assessment(), report, visit.words()),
                new About(part.facet().summary(), sigtepunkt.facetWord(), others(whole, part, links)),
                areas.stream()
                        .flatMap(area -> area.indicators().stream()
                                .map(indicator -> FacetFigure.of(indicator, area, links, visit.words())))
                        .toList(),
                Areas.mostUrgentFirst(report, links, visit.words(), areas::contains),
                new Done(
                        PracticeTable.Row.of(new Link("", part.facet().title()), false, practice),
                        lines.actions(practice, one -> true)),
                seen(areas, AreaEvidence.of(reading, books.evidence(), report.period(), links, visit.words())));
        return new PageResult.Shown(
                200,
                "practice/facet",
                frames.reported(
                                visit,
                                report,
                                links,
                                part.facet().title(),
                                new Link(links.page("/matrix"), visit.say("overview.matrix")),
                                new Link(links.sigtepunkt(sigtepunkt.id()), sigtepunkt.title()))
                        .over(areas.stream().anyMatch(FocusAreaPart::example)),
                view);
    }

    private static PracticePart practice(
            WrittenBeside.Books books, ConsolidatedReport report, Reading reading, Sigtepunkt of, Facet facet) {
        return books.practice(report, reading).sigtepunkter().stream()
                .filter(one -> one.sigtepunkt().equals(of))
                .map(SigtepunktPractice::facets)
                .flatMap(List::stream)
                .filter(one -> one.facet().equals(facet))
                .findFirst()
                .orElseThrow()
                .part();
    }

    private static List<Link> others(SigtepunktPart whole, FacetPart part, Links links) {
        return whole.facets().stream()
                .filter(one -> !one.equals(part))
                .map(one -> new Link(
                        links.facet(whole.sigtepunkt().id(), one.facet().key()),
                        one.facet().title()))
                .toList();
    }

    private static List<Seen> seen(List<FocusAreaPart> areas, AreaEvidence evidence) {
        return areas.stream()
                .map(area -> new Seen(
                        new Link(
                                evidence.links().focusArea(area.area().ref()),
                                area.area().title()),
                        evidence.newest(area.area().ref())))
                .filter(one -> !one.newest().isEmpty())
                .toList();
    }

    /**
     * @param word what the sigtepunkt's parts are called
     * @param others the sigtepunkt's other parts
     */
    public record About(String summary, String word, List<Link> others) {}

    /** What is done, and how far it has come. */
    public record Done(PracticeTable.Row counts, List<PracticeLines.Line> actions) {}

    /** What was seen and heard of one of its focus areas. */
    public record Seen(Link area, AreaEvidence.Newest newest) {}

    public record View(
            AssessmentView assessment,
            About about,
            List<FacetFigure> figures,
            List<AreaLine> areas,
            Done done,
            List<Seen> seen) {}
}
