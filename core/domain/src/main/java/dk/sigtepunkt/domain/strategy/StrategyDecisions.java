package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What was decided of strategies since their files were written, to read. */
@ProviderType
public interface StrategyDecisions {
    /** Oldest first; the last one holds. */
    List<StrategyDecision> of(StrategyId strategy);

    /**
     * What was decided by a time.
     *
     * @param known empty for all
     */
    default List<StrategyDecision> of(StrategyId strategy, Optional<Instant> known) {
        return of(strategy).stream().filter(decision -> decision.isKnown(known)).toList();
    }
}
