package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;

/**
 * What an area works on and what works on it, at the end of the quarter that is shown.
 *
 * @param out those that go out from it
 * @param in those that arrive at it
 * @param net where they are as they are now
 * @param write where whoever looks may write of one more; empty where that one may not
 */
public record AreaInfluences(List<LinkLine> out, List<LinkLine> in, String net, String write) {
    /** @param reading of the quarter */
    public static AreaInfluences of(
            FocusAreaRef area, InfluenceNet net, PageRequest visit, Reading reading, Links links) {
        return new AreaInfluences(
                net.at(area).stream()
                        .filter(link -> link.pair().from().equals(area))
                        .map(link -> LinkLine.of(link, reading.committees(), links, visit.words()))
                        .toList(),
                net.at(area).stream()
                        .filter(link -> link.pair().to().equals(area))
                        .map(link -> LinkLine.of(link, reading.committees(), links, visit.words()))
                        .toList(),
                InfluenceAddresses.net(area, links),
                InfluenceAddresses.writingOf(area, visit, links));
    }

    public boolean isEmpty() {
        return out.isEmpty() && in.isEmpty();
    }
}
