package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;

/** A strategy that is still a draft. */
final class CommandStrategy {
    private CommandStrategy() {}

    static Strategy drafted() {
        return new Strategy(
                new StrategyId("sammen"),
                "Sammen",
                "Prøve",
                2022,
                2025,
                Period.quarter(2022, 1),
                new StrategyState.Draft("Udkast"),
                true,
                List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Prøve", "", List.of())),
                List.of("Byrådet"));
    }
}
