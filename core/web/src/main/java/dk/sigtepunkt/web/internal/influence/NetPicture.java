package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.chart.ChartSize;
import dk.sigtepunkt.reporting.chart.NetChart;
import dk.sigtepunkt.reporting.chart.NetChart.Arc;
import dk.sigtepunkt.reporting.chart.NetChart.Group;
import dk.sigtepunkt.reporting.chart.NetChart.Manner;
import dk.sigtepunkt.reporting.chart.NetChart.Node;
import dk.sigtepunkt.reporting.chart.NetChart.Told;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The net as a picture, for wide screens and for narrow ones. What it shows stands in the table below it too.
 *
 * @param wide an SVG element; empty where there is nothing to draw
 */
public record NetPicture(String wide, String narrow) {
    /** Of the areas that some influences are between. */
    static NetPicture of(List<NetLink> links, CatalogueSnapshot committees, Words words) {
        Set<FocusAreaRef> ends = links.stream()
                .flatMap(link -> Stream.of(link.pair().from(), link.pair().to()))
                .collect(Collectors.toSet());
        List<Group> groups = committees.committees().stream()
                .map(known -> new Group(
                        known.content().name(),
                        known.content().focusAreas().stream()
                                .filter(area -> ends.contains(area.ref()))
                                .map(area -> new Node(area.ref().toString(), area.title()))
                                .toList()))
                .filter(group -> !group.nodes().isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return new NetPicture("", "");
        }
        NetChart chart =
                new NetChart(groups, links.stream().map(NetPicture::arc).toList());
        Told told = new Told(
                words.say("influence.picture"), words.say("influence.picture.text", links.size(), groups.size()));
        return new NetPicture(
                chart.svg(told, ChartSize.WIDE, "net-bred"), chart.svg(told, ChartSize.NARROW, "net-smal"));
    }

    private static Arc arc(NetLink link) {
        return new Arc(
                link.pair().from().toString(), link.pair().to().toString(), manner(link), width(link.strength()));
    }

    private static int width(Influence.Strength strength) {
        return switch (strength) {
            case WEAK -> 1;
            case MEDIUM -> 2;
            case STRONG -> 3;
        };
    }

    private static Manner manner(NetLink link) {
        if (link.broken().isPresent() || !link.agreed()) {
            return Manner.NOT_HELD;
        }
        return link.sign()
                .map(sign -> switch (sign) {
                    case STRENGTHENS -> Manner.STRENGTHENS;
                    case WEAKENS -> Manner.WEAKENS;
                })
                .orElse(Manner.UNSETTLED);
    }
}
