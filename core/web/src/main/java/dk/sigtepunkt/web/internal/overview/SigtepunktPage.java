package dk.sigtepunkt.web.internal.overview;

import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.SigtepunktPart.FacetPart;
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
import java.util.stream.Stream;

/** One sigtepunkt: its parts, and the focus areas that carry it. */
public final class SigtepunktPage implements ReportedPage {
    private final LayoutFactory frames;

    public SigtepunktPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        return report.sigtepunkter().stream()
                .filter(part -> part.sigtepunkt().id().value().equals(visit.segment("sigtepunkt")))
                .findFirst()
                .map(part -> shown(visit, part, report, links))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("overview.sigtepunkt.unknown")));
    }

    private PageResult shown(PageRequest visit, SigtepunktPart part, ConsolidatedReport report, Links links) {
        Sigtepunkt sigtepunkt = part.sigtepunkt();
        View view = view(visit, part, report, links);
        return new PageResult.Shown(
                200,
                "overview/sigtepunkt",
                frames.reported(
                                visit,
                                report,
                                links,
                                sigtepunkt.title(),
                                new Link(links.page("/matrix"), visit.say("overview.matrix")))
                        .over(Stream.concat(
                                        view.areas().stream(),
                                        view.supports().stream().map(Support::area))
                                .anyMatch(AreaLine::example)),
                view);
    }

    private static View view(PageRequest visit, SigtepunktPart part, ConsolidatedReport report, Links links) {
        Sigtepunkt sigtepunkt = part.sigtepunkt();
        return new View(
                AssessmentView.of(part.assessment(), report, visit.words()),
                sigtepunkt.summary(),
                sigtepunkt.facetWord(),
                part.facets().stream()
                        .map(facet -> facet(facet, sigtepunkt, report, links, visit.words()))
                        .toList(),
                Areas.mostUrgentFirst(report, links, visit.words(), area -> primary(area, sigtepunkt)),
                report.focusAreas().stream()
                        .flatMap(area -> area.area().alsoSupports().stream()
                                .filter(link -> link.sigtepunkt().equals(sigtepunkt.id()))
                                .map(link -> support(area, link, report, links, visit.words())))
                        .toList());
    }

    private static Facet facet(
            FacetPart part, Sigtepunkt sigtepunkt, ConsolidatedReport report, Links links, Words words) {
        return new Facet(
                new Link(
                        links.facet(sigtepunkt.id(), part.facet().key()),
                        part.facet().title()),
                part.facet().summary(),
                AssessmentView.of(part.assessment(), report, words),
                Areas.lines(
                        report,
                        links,
                        words,
                        area -> primary(area, sigtepunkt)
                                && area.area().facets().contains(part.facet().key())));
    }

    private static Support support(
            FocusAreaPart area, SigtepunktLink link, ConsolidatedReport report, Links links, Words words) {
        return new Support(Areas.line(area, report, links, words), link.reason());
    }

    private static boolean primary(FocusAreaPart area, Sigtepunkt sigtepunkt) {
        return area.area().primary().sigtepunkt().equals(sigtepunkt.id());
    }

    public record Facet(Link link, String summary, AssessmentView assessment, List<AreaLine> areas) {}

    /** A focus area of another sigtepunkt that supports this one too. */
    public record Support(AreaLine area, String reason) {}

    public record View(
            AssessmentView assessment,
            String summary,
            String facetWord,
            List<Facet> facets,
            List<AreaLine> areas,
            List<Support> supports) {}
}
