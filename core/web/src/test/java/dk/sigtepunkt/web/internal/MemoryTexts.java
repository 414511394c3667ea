package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imported strategy texts, kept in the given map. */
record MemoryTexts(Map<StrategyId, StrategyText> texts) implements StrategyTexts {
    @Override
    public List<StrategyText> versions(StrategyId strategy) {
        return Optional.ofNullable(texts.get(strategy)).stream().toList();
    }
}
