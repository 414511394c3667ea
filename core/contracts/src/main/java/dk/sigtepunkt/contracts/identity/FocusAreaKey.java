package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A focus area's key, stable and unique within its committee. */
public record FocusAreaKey(String value) implements Comparable<FocusAreaKey> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public FocusAreaKey {
        ValueCheck.key("fokusområdets nøgle", value);
    }

    @Override
    public int compareTo(FocusAreaKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
