package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of a strategy's state, as it was written here.
 *
 * @param before what was so until then
 * @param means by which door it came
 * @param by who wrote it: a role, never a person's name
 */
public record StrategyDecision(
        StrategyId strategy, StrategyState before, StrategyState state, Actor.Means means, String by, Instant at) {
    /** @param known what became known later does not count; empty when all that is known does */
    boolean isKnown(Optional<Instant> known) {
        return known.filter(at::isAfter).isEmpty();
    }
}
