package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The literal texts of strategies, to read. */
@ProviderType
public interface StrategyTexts {
    Optional<StrategyText> of(StrategyId strategy);
}
