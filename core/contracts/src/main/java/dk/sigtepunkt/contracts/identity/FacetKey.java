package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** The stable key of a named part of a sigtepunkt; it never equals a committee id. */
public record FacetKey(String value) implements Comparable<FacetKey> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public FacetKey {
        ValueCheck.key("delens nøgle", value);
    }

    @Override
    public int compareTo(FacetKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
