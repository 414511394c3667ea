package dk.sigtepunkt.web.internal.roots;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.roots.Topic;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roots of focus areas that are closed to the reader of a report, which none of its notes tells. */
final class ClosedRoots {
    private ClosedRoots() {}

    /** @return their ids */
    static Set<String> of(ReportTold.Told told, ConsolidatedReport whole) {
        ReportRef ref = told.report().ref();
        return whole.focusAreas().stream()
                .filter(part ->
                        ref.committee().map(part.committee().id()::equals).orElse(true))
                .filter(part -> !told.tells(ReportItem.area(ref, part.area().ref())))
                .flatMap(ClosedRoots::ids)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(FocusAreaPart part) {
        return Stream.concat(
                Stream.of(Topic.id(part.area().ref())),
                part.indicators().stream().map(one -> one.indicator().id().toString()));
    }
}
