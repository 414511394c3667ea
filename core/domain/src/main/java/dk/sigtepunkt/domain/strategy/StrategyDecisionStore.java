package dk.sigtepunkt.domain.strategy;

import org.osgi.annotation.versioning.ProviderType;

/** Keeps what is decided of strategies; nothing that is kept goes away. */
@ProviderType
public interface StrategyDecisionStore extends StrategyDecisions {
    /** When this returns, it is on disk and can be read. */
    void keep(StrategyDecision decision);
}
