package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.PersonsView;
import dk.sigtepunkt.web.internal.view.StatusView;

/**
 * An indicator in a table of several areas' indicators.
 *
 * @param value its newest figure with its unit, or a dash
 * @param period what that is about, or a dash
 * @param example whether the figure is made up
 */
public record FacetFigure(
        Link indicator,
        Link area,
        String value,
        String period,
        StatusView status,
        PersonsView persons,
        boolean example) {
    static FacetFigure of(IndicatorPart part, FocusAreaPart area, Links links, Words words) {
        return new FacetFigure(
                new Link(
                        links.indicator(part.indicator().id()), part.indicator().name()),
                new Link(links.focusArea(area.area().ref()), area.area().title()),
                part.newest()
                        .map(newest -> Danish.amount(
                                newest.figure().value().orElseThrow(),
                                part.indicator().unit()))
                        .orElse("–"),
                part.newest().map(newest -> Danish.period(newest.period())).orElse("–"),
                StatusView.of(part.now(), words),
                PersonsView.of(part.persons(), words),
                part.newestIsExample());
    }
}
