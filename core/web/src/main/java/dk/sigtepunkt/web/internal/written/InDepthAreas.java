package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Of a follow-up in depth each focus area: from its data, of both kinds, over its actions and its course up to the strategy. */
public final class InDepthAreas {
    private final Strategies strategies;

    InDepthAreas(Strategies strategies) {
        this.strategies = strategies;
    }

    List<Area> of(OverallReport report, PageRequest visit, Reading reading, Links links, LocalDate today) {
        List<ReportedArea> deep = report.beside().depth();
        List<ReportBody.Area> shown = ReportBody.areas(report, visit, reading, links, today);
        List<Area> areas = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            ReportedArea area = deep.get(at);
            FocusArea focus = area.part().area();
            areas.add(new Area(
                    "%s-%s".formatted(focus.ref().committee(), focus.ref().key()),
                    focus.ref().committee().value(),
                    area.part().committee().content().name(),
                    focus.description(),
                    shown.get(at),
                    strategies
                            .reporting(report.figures().quarter())
                            .map(strategy -> aims(strategy, focus, links, visit))
                            .orElse(List.of())));
        }
        return areas;
    }

    /** What it does for the strategy, with the reason; first the sigtepunkt that it belongs to. */
    private static List<Aim> aims(Strategy strategy, FocusArea area, Links links, PageRequest visit) {
        return Stream.concat(Stream.of(area.primary()), area.alsoSupports().stream())
                .flatMap(link ->
                        strategy.sigtepunkt(link.sigtepunkt()).stream().map(aim -> aim(aim, link, area, links, visit)))
                .toList();
    }

    private static Aim aim(Sigtepunkt aim, SigtepunktLink link, FocusArea area, Links links, PageRequest visit) {
        String facets = link.equals(area.primary())
                ? aim.facets().stream()
                        .filter(facet -> area.facets().contains(facet.key()))
                        .map(facet -> facet.title())
                        .reduce((one, other) -> visit.say("written.depth.facets.and", one, other))
                        .orElse("")
                : "";
        return new Aim(new Link(links.sigtepunkt(aim.id()), aim.title()), link.reason(), facets);
    }

    /** @param facets the named parts of the sigtepunkt that it serves; empty for none */
    public record Aim(Link link, String reason, String facets) {}

    /**
     * A focus area.
     *
     * @param whose the id of its committee
     * @param shown its figures, what was seen and heard, actions, status and explanation
     * @param aims what it does for the strategy
     */
    public record Area(
            String id, String whose, String committee, String about, ReportBody.Area shown, List<Aim> aims) {}
}
