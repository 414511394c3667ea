package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;

/** An installation with one strategy. */
public record OneStrategy(Strategy current) implements Strategies {
    /** With a draft for 2022–2025 that is reported from the third quarter on. */
    public static OneStrategy with(Sigtepunkt... sigtepunkter) {
        return new OneStrategy(new Strategy(
                new StrategyId("sammen"),
                "Sammen",
                "Om",
                2022,
                2025,
                Period.quarter(2022, 3),
                new StrategyState.Draft("Prøve"),
                true,
                List.of(sigtepunkter),
                List.of("Byrådet")));
    }

    @Override
    public List<Strategy> all() {
        return List.of(current);
    }
}
