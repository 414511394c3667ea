package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.strategy.Strategy;

/**
 * That a quarter's strategy is in another state than was known when the quarter ended, or is another strategy.
 *
 * @param before as it was known then
 */
public record StrategyChange(Strategy before, Strategy now) {
    public boolean another() {
        return !before.id().equals(now.id());
    }
}
