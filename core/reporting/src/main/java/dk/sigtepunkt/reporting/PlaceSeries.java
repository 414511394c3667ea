package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.Observation;
import java.util.List;

/**
 * The figures of one of the municipality's own places.
 *
 * @param figures oldest first
 */
public record PlaceSeries(Place place, List<Observation> figures) {
    public PlaceSeries {
        figures = List.copyOf(figures);
    }

    /** True when any of its figures is made-up example data. */
    public boolean example() {
        return figures.stream().anyMatch(Observation::example);
    }
}
