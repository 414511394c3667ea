package dk.sigtepunkt.domain.overview;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Optional;

/**
 * One indicator with one breakdown, over all areas. What {@link Overview} says about each number holds.
 *
 * @param areas how many areas have a newest figure; at least one
 */
public record OverviewRow(IndicatorId indicator, Breakdown breakdown, int areas, Own municipality, Spread all) {
    /**
     * The municipality's own figure.
     *
     * @param newest its newest value; NaN when it has none
     * @param period what that value is about; empty when there is none
     * @param yearBefore its value for the same period a year earlier; NaN when there is none
     */
    public record Own(double newest, Optional<Period> period, double yearBefore) {}

    /** Every area's newest value, the municipality's among them. */
    public record Spread(double mean, double least, double greatest) {}
}
