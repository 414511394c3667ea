package dk.sigtepunkt.domain.overview;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Optional;

/**
 * One indicator with one breakdown, over all areas. What {@link Overview} says about each number holds.
 *
 * @param areas how many areas have a newest figure; at least one
 * @param municipality the municipality's newest value; NaN when it has none
 * @param period what that value is about; empty when there is none
 * @param yearBefore the municipality's value for the same period a year earlier; NaN when there is none
 * @param mean of every area's newest value
 */
public record OverviewRow(
        IndicatorId indicator,
        Breakdown breakdown,
        int areas,
        double municipality,
        Optional<Period> period,
        double yearBefore,
        double mean,
        double least,
        double greatest) {}
