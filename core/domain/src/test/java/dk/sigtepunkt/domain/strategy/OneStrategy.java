package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;

/** An installation with one strategy. */
public record OneStrategy(Strategy current) implements Strategies {
    @Override
    public List<Strategy> all() {
        return List.of(current);
    }
}
