package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that are forgotten when the test ends. */
public final class MemoryStrategyTexts implements StrategyTextStore {
    private final Map<StrategyId, List<StrategyText>> newestFirst = new HashMap<>();

    @Override
    public synchronized List<StrategyText> versions(StrategyId strategy) {
        return List.copyOf(newestFirst.getOrDefault(strategy, List.of()));
    }

    @Override
    public synchronized void keep(StrategyId strategy, StrategyText text) {
        newestFirst.computeIfAbsent(strategy, id -> new ArrayList<>()).add(0, text);
    }
}
