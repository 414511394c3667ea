package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** The stable id of a strategy, for example {@code sammen-om-kommunen}. */
public record StrategyId(String value) implements Comparable<StrategyId> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public StrategyId {
        ValueCheck.key("strategiens id", value);
    }

    @Override
    public int compareTo(StrategyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
