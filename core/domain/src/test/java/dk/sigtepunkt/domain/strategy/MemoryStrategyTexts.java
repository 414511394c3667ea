package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Texts that are forgotten when the test ends; it remembers which of them were read. */
public final class MemoryStrategyTexts implements StrategyTextStore {
    private final Map<StrategyId, List<StrategyText>> oldestFirst = new HashMap<>();
    private final List<Integer> read = new ArrayList<>();

    @Override
    public synchronized List<StrategyTextVersion> versions(StrategyId strategy) {
        List<StrategyText> all = oldestFirst.getOrDefault(strategy, List.of());
        return IntStream.range(0, all.size())
                .map(index -> all.size() - 1 - index)
                .mapToObj(index -> new StrategyTextVersion(
                        strategy, index + 1, all.get(index).importedAt()))
                .toList();
    }

    @Override
    public synchronized StrategyTextOrigin origin(StrategyTextVersion version) {
        StrategyText kept = kept(version);
        return new StrategyTextOrigin(kept.source(), kept.by());
    }

    @Override
    public synchronized StrategyText text(StrategyTextVersion version) {
        read.add(version.number());
        return kept(version);
    }

    private StrategyText kept(StrategyTextVersion version) {
        return oldestFirst.getOrDefault(version.strategy(), List.of()).get(version.number() - 1);
    }

    @Override
    public synchronized void keep(StrategyId strategy, StrategyText text) {
        oldestFirst.computeIfAbsent(strategy, id -> new ArrayList<>()).add(text);
    }

    /** The numbers of the versions whose texts were read since this was asked for last, in the order of reading. */
    public synchronized List<Integer> read() {
        List<Integer> numbers = List.copyOf(read);
        read.clear();
        return numbers;
    }
}
