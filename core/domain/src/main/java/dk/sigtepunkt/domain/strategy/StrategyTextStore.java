package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the literal texts of strategies. Every import is kept; the newest one is shown. */
@ProviderType
public interface StrategyTextStore extends StrategyTexts {
    void keep(StrategyId strategy, StrategyText text);
}
