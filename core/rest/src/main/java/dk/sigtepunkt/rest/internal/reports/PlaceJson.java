package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.PlaceSeries;
import dk.sigtepunkt.rest.internal.observations.ObservationJson;
import java.util.List;

/**
 * The figures of one of the municipality's own places.
 *
 * @param kind {@code local-community}, {@code centre-town} or {@code district}
 * @param figures oldest first
 */
public record PlaceJson(String area, String name, String kind, List<ObservationJson> figures) {
    static PlaceJson of(PlaceSeries series) {
        return new PlaceJson(
                series.place().code().value(),
                series.place().name(),
                series.place().kind().code(),
                series.figures().stream().map(ObservationJson::of).toList());
    }
}
