package dk.sigtepunkt.domain.strategy;

final class MemoryStrategyDecisionStoreTest extends StrategyDecisionStoreContract {
    private final StrategyDecisionStore store = new MemoryStrategyDecisionStore();

    @Override
    protected StrategyDecisionStore opened() {
        return store;
    }
}
