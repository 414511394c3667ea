package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.Facet;
import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.Sigtepunkt;
import dk.sigtepunkt.contracts.SigtepunktId;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.List;

/** One focus area: how it stands, why, what is measured and what is done. */
final class FocusAreaPage implements ReportedPage {
    private final Frames frames;

    FocusAreaPage(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Answer answer(Visit visit, ConsolidatedReport report, Links links) {
        String wanted = visit.segment("committee") + "/" + visit.segment("area");
        return report.focusAreas().stream()
                .filter(part -> part.area().ref().toString().equals(wanted))
                .findFirst()
                .map(part -> shown(visit, part, report, links))
                .orElseGet(() -> Answer.notFound("Udvalget har ikke, og har ikke haft, et fokusområde med det navn."));
    }

    private Answer shown(Visit visit, FocusAreaPart part, ConsolidatedReport report, Links links) {
        FocusArea area = part.area();
        Strategy strategy = report.strategy();
        Link committee = new Link(
                links.committee(part.committee().id()),
                part.committee().content().name());
        View view = new View(
                StatusView.of(part.assessment().code()),
                Areas.trend(part.before(), part.assessment().code(), report.period()),
                part.assessment().reason(),
                committee,
                part.committee().active() ? "" : CommitteeWords.state(part.committee()),
                part.cameLater(),
                area.officialWording(),
                area.description(),
                new Support(
                        sigtepunkt(strategy, area.primary().sigtepunkt(), links),
                        area.primary().reason()),
                facets(strategy, area),
                area.alsoSupports().stream()
                        .map(link -> new Support(sigtepunkt(strategy, link.sigtepunkt(), links), link.reason()))
                        .toList(),
                part.indicators().stream().map(IndicatorView::of).toList(),
                part.actions().stream()
                        .map(action -> ActionView.of(action, report.period()))
                        .toList(),
                part.changes().stream().map(Change::sentence).toList());
        return new Answer.Shown(
                200,
                "focus-area",
                frames.reported(
                                visit,
                                report,
                                links,
                                area.title(),
                                new Link(links.page("/udvalg"), "Udvalg"),
                                committee)
                        .over(part.example()),
                view);
    }

    private static Link sigtepunkt(Strategy strategy, SigtepunktId id, Links links) {
        return new Link(
                links.sigtepunkt(id),
                strategy.sigtepunkt(id).map(Sigtepunkt::title).orElse(id.value()));
    }

    private static List<String> facets(Strategy strategy, FocusArea area) {
        return strategy.sigtepunkt(area.primary().sigtepunkt()).stream()
                .flatMap(sigtepunkt -> sigtepunkt.facets().stream())
                .filter(facet -> area.facets().contains(facet.key()))
                .map(Facet::title)
                .toList();
    }

    public record Support(Link sigtepunkt, String reason) {}

    /** @param absent since when its committee is not installed; empty when it is */
    public record View(
            StatusView status,
            String trend,
            String reason,
            Link committee,
            String absent,
            boolean cameLater,
            String wording,
            String description,
            Support primary,
            List<String> facets,
            List<Support> alsoSupports,
            List<IndicatorView> indicators,
            List<ActionView> actions,
            List<String> changes) {}
}
