package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The strategies of this installation; several may lie side by side, exactly one is current. */
@ProviderType
public interface Strategies {
    List<Strategy> all();

    Strategy current();

    default Optional<Strategy> byId(StrategyId id) {
        return all().stream().filter(strategy -> strategy.id().equals(id)).findFirst();
    }
}
