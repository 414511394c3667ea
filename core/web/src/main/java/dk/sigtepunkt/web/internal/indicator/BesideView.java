package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.PlaceSeries;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an indicator's figures can be held up against.
 *
 * @param places the municipality's own places that have figures
 */
public record BesideView(ComparedView compared, List<Row> places, List<Row> companions) {
    static BesideView of(IndicatorPart part, Reading reading, Links links, Words words) {
        return new BesideView(
                ComparedView.of(part, reading, words),
                part.beside().places().stream()
                        .flatMap(place -> place(part.indicator(), place, words).stream())
                        .toList(),
                part.beside().companions().stream()
                        .map(one -> companion(one, links, words))
                        .toList());
    }

    private static Optional<Row> place(Indicator indicator, PlaceSeries place, Words words) {
        return newest(place.figures())
                .map(figure -> new Row(
                        new Link("", place.place().name()),
                        kind(place.place().kind(), words),
                        FigureLabels.value(figure.figure(), indicator, words),
                        Danish.period(figure.period()),
                        figure.example()));
    }

    private static String kind(Place.Kind kind, Words words) {
        return switch (kind) {
            case LOCAL_COMMUNITY -> words.say("view.place.local-community");
            case CENTRE_TOWN -> words.say("view.place.centre-town");
            case DISTRICT -> words.say("view.place.district");
        };
    }

    private static Row companion(CompanionSeries companion, Links links, Words words) {
        Indicator other = companion.indicator();
        Optional<Observation> newest = newest(companion.figures());
        return new Row(
                new Link(links.indicator(other.id()), other.name()),
                role(companion.role(), words),
                newest.map(one -> FigureLabels.value(one.figure(), other, words))
                        .orElse("–"),
                newest.map(one -> Danish.period(one.period())).orElse("–"),
                newest.filter(Observation::example).isPresent());
    }

    private static String role(Companion.Role role, Words words) {
        return switch (role) {
            case OUTLOOK -> words.say("indicator.role.outlook");
            case CAPACITY -> words.say("indicator.role.capacity");
            case DEMAND -> words.say("indicator.role.demand");
        };
    }

    private static Optional<Observation> newest(List<Observation> figures) {
        return figures.stream()
                .filter(figure -> figure.figure().status().valued())
                .reduce((earlier, later) -> later);
    }

    /** True when any figure in it is made up. */
    boolean example() {
        return Stream.of(compared.rows(), places, companions)
                .flatMap(List::stream)
                .anyMatch(Row::example);
    }

    /**
     * @param name its address is empty when there is no page
     * @param kind what it is; empty where that is plain
     * @param last the difference from the municipality, or the figure's period
     */
    public record Row(Link name, String kind, String value, String last, boolean example) {}
}
