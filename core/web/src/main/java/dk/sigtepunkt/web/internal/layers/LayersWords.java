package dk.sigtepunkt.web.internal.layers;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.chart.Layers;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.List;
import java.util.stream.IntStream;

/** The same layers for a drawing and for a table. */
record LayersWords(ConsolidatedReport report, Links links, Words words) {
    Layers drawn(SigtepunktPart part, List<FocusAreaPart> areas) {
        int actions = areas.stream().mapToInt(area -> area.actions().size()).sum();
        int figures = areas.stream().mapToInt(area -> area.indicators().size()).sum();
        String title = words.say("layers.drawing", part.sigtepunkt().title());
        return new Layers(
                title,
                words.say("layers.drawing.text", areas.size(), actions, figures),
                List.of(words.say("layers.areas"), words.say("layers.actions"), words.say("layers.data")),
                areas.stream().map(this::drawn).toList());
    }

    private Layers.Area drawn(FocusAreaPart area) {
        return new Layers.Area(
                StatusView.of(area.assessment().code(), words).symbol(),
                area.area().title(),
                area.committee().content().name(),
                area.actions().stream().map(part -> part.action().title()).toList(),
                area.indicators().stream()
                        .map(part -> new Layers.Figure(
                                part.indicator().name(),
                                IntStream.range(0, area.actions().size())
                                        .filter(at -> changes(area.actions().get(at), part))
                                        .boxed()
                                        .toList()))
                        .toList());
    }

    private static boolean changes(ActionPart action, IndicatorPart figure) {
        return effects(action).contains(figure.indicator().id());
    }

    private static List<IndicatorId> effects(ActionPart action) {
        return action.action().details().effects().stream()
                .map(ExpectedEffect::indicator)
                .toList();
    }

    Row row(FocusAreaPart area) {
        return new Row(
                new Link(links.focusArea(area.area().ref()), area.area().title()),
                StatusView.of(area.assessment().code(), words),
                new Shared(
                        area.area().primary().reason(),
                        facets(area),
                        area.area().alsoSupports().stream()
                                .flatMap(link -> report.strategy().sigtepunkt(link.sigtepunkt()).stream()
                                        .map(other -> new Further(
                                                new Link(links.sigtepunkt(other.id()), other.title()), link.reason())))
                                .toList()),
                new Own(
                        new Link(
                                links.committee(area.committee().id()),
                                area.committee().content().name()),
                        area.area().description()),
                area.actions().stream()
                        .map(part -> new Done(
                                new Link(
                                        links.story(part.action().ref()),
                                        part.action().title()),
                                ActionWords.in(words.language())
                                        .state(part.standing().state()),
                                effects(part).stream().map(this::indicator).toList()))
                        .toList(),
                area.indicators().stream()
                        .map(part -> new Figure(
                                StatusView.of(part.now(), words),
                                indicator(part.indicator().id())))
                        .toList());
    }

    private Link indicator(IndicatorId id) {
        return report.focusAreas().stream()
                .flatMap(area -> area.indicators().stream())
                .filter(part -> part.indicator().id().equals(id))
                .findFirst()
                .map(part -> new Link(links.indicator(id), part.indicator().name()))
                .orElseGet(() -> new Link("", id.toString()));
    }

    private List<Link> facets(FocusAreaPart area) {
        return report.strategy().sigtepunkt(area.area().primary().sigtepunkt()).stream()
                .flatMap(sigtepunkt -> sigtepunkt.facets().stream()
                        .filter(facet -> area.area().facets().contains(facet.key()))
                        .map(facet -> new Link(links.facet(sigtepunkt.id(), facet.key()), facet.title())))
                .toList();
    }

    /** Another sigtepunkt that it supports. */
    public record Further(Link sigtepunkt, String reason) {}

    /**
     * How an area supports the shared direction.
     *
     * @param facets the parts of its sigtepunkt
     */
    public record Shared(String reason, List<Link> facets, List<Further> further) {}

    /** How it sets the course for its committee's own work. */
    public record Own(Link committee, String description) {}

    /** @param effects the indicators that the action is expected to change */
    public record Done(Link story, String state, List<Link> effects) {}

    public record Figure(StatusView status, Link indicator) {}

    public record Row(Link area, StatusView status, Shared shared, Own own, List<Done> actions, List<Figure> figures) {}
}
