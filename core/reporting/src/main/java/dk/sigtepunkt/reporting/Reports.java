package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.Strategy;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Puts reports together. */
@ProviderType
public interface Reports {
    /**
     * The consolidated report of the current strategy for a quarter, from one snapshot of committees and figures, with what
     * the committees themselves have to say.
     *
     * @return empty when the strategy is not reported for that period
     */
    Optional<ConsolidatedReport> consolidated(Period period);

    /** The same without asking the committees for their own contributions: for overviews, which show none. */
    Optional<ConsolidatedReport> overview(Period period);

    /** The last quarter of the current strategy that has figures; its first report when there are none. */
    Period defaultPeriod();

    /** Every quarter the strategy is reported for, oldest first. */
    static List<Period> periods(Strategy strategy) {
        return java.util.stream.Stream.iterate(
                        strategy.firstReport(), period -> period.compareTo(strategy.lastReport()) <= 0, Period::next)
                .toList();
    }
}
