package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What was decided of strategies since their files were written, to read. */
@ProviderType
public interface StrategyDecisions {
    /** Oldest first; the last one holds. */
    List<StrategyDecision> of(StrategyId strategy);
}
