package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Forgets everything with the process. */
public final class MemoryStrategyDecisionStore implements StrategyDecisionStore {
    private final List<StrategyDecision> kept = new CopyOnWriteArrayList<>();

    @Override
    public List<StrategyDecision> of(StrategyId strategy) {
        return kept.stream()
                .filter(decision -> decision.strategy().equals(strategy))
                .toList();
    }

    @Override
    public void keep(StrategyDecision decision) {
        kept.add(decision);
    }
}
