package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The strategies of the installation's files in the states that were decided since. The strategy that was written to come
 * after the current one is current in its place.
 */
public final class DecidedStrategies implements Strategies {
    private final List<Strategy> filed;
    private final StrategyDecisions decisions;

    /** @param filed exactly one of them is current */
    public DecidedStrategies(List<Strategy> filed, StrategyDecisions decisions) {
        this.filed = List.copyOf(filed);
        this.decisions = decisions;
    }

    @Override
    public List<Strategy> all() {
        StrategyId current = followed();
        return filed.stream()
                .map(strategy -> strategy.with(
                        decided(strategy.id()).orElse(strategy.state()),
                        strategy.id().equals(current)))
                .toList();
    }

    @Override
    public Strategy current() {
        return all().stream().filter(Strategy::current).findFirst().orElseThrow();
    }

    /** That a file came is told by no file; what was decided here has its time. */
    @Override
    public Strategies asKnown(Instant time) {
        return new DecidedStrategies(filed, strategy -> decisions.of(strategy, Optional.of(time)));
    }

    private Optional<StrategyState> decided(StrategyId strategy) {
        List<StrategyDecision> all = decisions.of(strategy);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).state());
    }

    /** Strategies whose files are gone by now are not followed to, and a circle only once. */
    private StrategyId followed() {
        StrategyId current = filed.stream()
                .filter(Strategy::current)
                .findFirst()
                .orElseThrow()
                .id();
        Set<StrategyId> seen = new HashSet<>();
        Optional<StrategyId> next = Optional.of(current);
        while (next.isPresent() && seen.add(next.get())) {
            current = next.get();
            next = decided(current)
                    .flatMap(DecidedStrategies::successor)
                    .filter(after -> filed.stream().anyMatch(one -> one.id().equals(after)));
        }
        return current;
    }

    private static Optional<StrategyId> successor(StrategyState state) {
        return state.fold(
                draft -> Optional.empty(), adopted -> Optional.empty(), superseded -> Optional.of(superseded.by()));
    }
}
