package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.rest.internal.observations.ObservationJson;
import java.util.List;

/**
 * An indicator shown beside another one.
 *
 * @param role {@code outlook}, {@code capacity} or {@code demand}
 * @param figures oldest first
 */
public record CompanionJson(String indicator, String name, String role, List<ObservationJson> figures) {
    static CompanionJson of(CompanionSeries series) {
        return new CompanionJson(
                series.indicator().id().toString(),
                series.indicator().name(),
                series.role().code(),
                series.figures().stream().map(ObservationJson::of).toList());
    }
}
