package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import dk.sigtepunkt.web.internal.view.Lineage;
import dk.sigtepunkt.web.internal.view.TagLinks;
import java.util.List;

/**
 * What an area is, whatever quarter is looked at.
 *
 * @param before the areas that it carries on
 */
public record AreaFacts(
        Link committee,
        CouncilsWord.View wording,
        String description,
        Support primary,
        Served served,
        List<Support> alsoSupports,
        List<Lineage.Before> before) {
    /** Who carries the area on by now, whatever counted in the quarter that is shown. */
    static List<Link> carriers(FocusAreaRef area, PageRequest visit, Links links, Reading now) {
        return now.committees().successorsOf(area).stream()
                .map(after -> new Link(
                        links.focusArea(after.ref()),
                        visit.say(
                                "committee.carrier",
                                now.committees()
                                        .committee(after.ref().committee())
                                        .map(one -> one.content().name())
                                        .orElse(""),
                                after.title())))
                .toList();
    }

    static AreaFacts of(
            FocusArea area,
            Link committee,
            CouncilsWord.View wording,
            Strategy strategy,
            Links links,
            Lineage lineage) {
        return new AreaFacts(
                committee,
                wording,
                area.description(),
                new Support(
                        sigtepunkt(strategy, area.primary().sigtepunkt(), links),
                        area.primary().reason()),
                new Served(facets(strategy, area, links), TagLinks.of(area.tags(), links, lineage.words())),
                area.alsoSupports().stream()
                        .filter(link -> strategy.sigtepunkt(link.sigtepunkt()).isPresent())
                        .map(link -> new Support(sigtepunkt(strategy, link.sigtepunkt(), links), link.reason()))
                        .toList(),
                lineage.before(area.replaces()));
    }

    private static Link sigtepunkt(Strategy strategy, SigtepunktId id, Links links) {
        return new Link(
                links.sigtepunkt(id),
                strategy.sigtepunkt(id).map(Sigtepunkt::title).orElse(id.value()));
    }

    private static List<Link> facets(Strategy strategy, FocusArea area, Links links) {
        return strategy.sigtepunkt(area.primary().sigtepunkt()).stream()
                .flatMap(sigtepunkt -> sigtepunkt.facets().stream())
                .filter(facet -> area.facets().contains(facet.key()))
                .map(facet -> new Link(links.facet(area.primary().sigtepunkt(), facet.key()), facet.title()))
                .toList();
    }

    /**
     * What it serves.
     *
     * @param facets the parts of its primary sigtepunkt
     * @param tags bottom lines and goals
     */
    public record Served(List<Link> facets, List<Link> tags) {}

    public record Support(Link sigtepunkt, String reason) {}
}
