package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which version of a strategy's literal text is meant.
 *
 * @param number 1 for the oldest
 */
public record StrategyTextVersion(StrategyId strategy, int number, Instant importedAt) {
    /** @param known what became known later does not count; empty when all that is known does */
    boolean isKnown(Optional<Instant> known) {
        return known.filter(importedAt::isAfter).isEmpty();
    }
}
