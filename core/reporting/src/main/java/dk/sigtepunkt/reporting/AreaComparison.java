package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The municipality beside other areas, by figures that say something about more than how large each of them is.
 *
 * @param growthSince the period since which their growth is compared; empty when the figures themselves are
 * @param own the municipality's own
 * @param others in the order declared
 */
public record AreaComparison(Optional<Period> growthSince, AreaFigure own, List<AreaFigure> others) {
    public AreaComparison {
        others = List.copyOf(others);
    }

    /** Since when an indicator's growth is compared; empty when its figures are. */
    public static Optional<Period> growthSince(Indicator indicator) {
        return indicator.comparedByGrowth() ? Optional.of(indicator.baseline().period()) : Optional.empty();
    }
}
