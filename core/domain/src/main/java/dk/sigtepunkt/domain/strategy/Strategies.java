package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The strategies of this installation; several may lie side by side, exactly one is current. */
@ProviderType
public interface Strategies {
    List<Strategy> all();

    Strategy current();

    /** The strategy that a quarter is reported for; of several the one that is followed now. */
    default Optional<Strategy> reporting(Period quarter) {
        return all().stream()
                .filter(strategy -> strategy.reports(quarter))
                .max(Comparator.comparing(Strategy::current).thenComparing(Strategy::firstReport));
    }

    /** Whether what stands under a sigtepunkt belongs to a strategy: not when it is another one's alone. */
    default boolean belongs(SigtepunktId sigtepunkt, Strategy strategy) {
        return strategy.sigtepunkt(sigtepunkt).isPresent()
                || all().stream()
                        .noneMatch(other -> other.sigtepunkt(sigtepunkt).isPresent());
    }

    default Optional<Strategy> byId(StrategyId id) {
        return all().stream().filter(strategy -> strategy.id().equals(id)).findFirst();
    }
}
