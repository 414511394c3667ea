package dk.sigtepunkt.domain.strategy;

final class MemoryStrategyTextsTest extends StrategyTextStoreContract {
    @Override
    protected StrategyTextStore opened() {
        return new MemoryStrategyTexts();
    }
}
