package dk.sigtepunkt.web.internal.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.roots.Topic;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roots of focus areas that are closed to the reader of a report, which none of its notes tells. */
final class ClosedRoots {
    private ClosedRoots() {}

    /**
     * @param open the areas that the reader is told of
     * @param committee whose report it is; empty for one of all
     * @return their ids
     */
    static Set<String> of(Collection<FocusAreaRef> open, Optional<CommitteeId> committee, ConsolidatedReport whole) {
        return whole.focusAreas().stream()
                .filter(part -> committee.map(part.committee().id()::equals).orElse(true))
                .filter(part -> !open.contains(part.area().ref()))
                .flatMap(ClosedRoots::ids)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(FocusAreaPart part) {
        return Stream.concat(
                Stream.of(Topic.id(part.area().ref())),
                part.indicators().stream().map(one -> one.indicator().id().toString()));
    }
}
