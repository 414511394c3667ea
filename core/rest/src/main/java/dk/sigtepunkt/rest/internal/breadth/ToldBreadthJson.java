package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.Breadth;
import java.util.List;

/**
 * Who takes part, as far as it is told.
 *
 * @param together all that stands of them
 * @param quarters newest first
 */
public record ToldBreadthJson(BreadthJson together, List<AreaTallyJson> quarters) {
    static ToldBreadthJson of(List<AreaTally> tallies) {
        return new ToldBreadthJson(
                BreadthJson.of(Breadth.of(tallies)),
                tallies.stream().map(AreaTallyJson::of).toList());
    }
}
