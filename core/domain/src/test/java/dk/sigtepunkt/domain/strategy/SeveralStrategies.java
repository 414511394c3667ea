package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;

/** An installation with several strategies, one of which is current. */
public record SeveralStrategies(List<Strategy> all) implements Strategies {
    public SeveralStrategies {
        all = List.copyOf(all);
    }

    public SeveralStrategies(Strategy... all) {
        this(List.of(all));
    }

    @Override
    public Strategy current() {
        return all.stream().filter(Strategy::current).findFirst().orElseThrow();
    }
}
