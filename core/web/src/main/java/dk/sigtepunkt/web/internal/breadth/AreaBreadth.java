package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in an area's communities in the newest year of which it is told.
 *
 * @param year empty when nobody was counted
 * @param view none when nobody was
 * @param all where it is told of all areas
 * @param count where whoever looks may count; empty when that one may not
 */
public record AreaBreadth(String year, List<BreadthView> view, String all, String count) {
    /** @param tallies of every area */
    public static AreaBreadth of(FocusAreaRef area, List<AreaTally> tallies, PageRequest visit, Links links) {
        List<AreaTally> own =
                tallies.stream().filter(one -> one.area().equals(area)).toList();
        Optional<Integer> newest = own.stream()
                .filter(AreaTally::standing)
                .map(one -> one.quarter().year())
                .max(Integer::compare);
        return new AreaBreadth(
                newest.map(String::valueOf).orElse(""),
                newest
                        .map(year -> Breadth.of(own.stream()
                                .filter(one -> one.quarter().year() == year)
                                .toList()))
                        .map(breadth -> BreadthView.of(breadth, visit.words()))
                        .stream()
                        .toList(),
                links.page(BreadthAddresses.LIST),
                BreadthAddresses.counting(area, visit, links));
    }
}
