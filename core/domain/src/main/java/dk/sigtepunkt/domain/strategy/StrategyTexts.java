package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The literal texts of strategies, to read. */
@ProviderType
public interface StrategyTexts {
    /** Every version that was imported, the newest first. */
    List<StrategyText> versions(StrategyId strategy);

    /** The newest. */
    default Optional<StrategyText> of(StrategyId strategy) {
        return versions(strategy).stream().findFirst();
    }
}
