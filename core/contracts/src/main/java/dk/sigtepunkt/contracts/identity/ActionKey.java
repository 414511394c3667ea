package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** An action's key, stable and unique within its committee. */
public record ActionKey(String value) implements Comparable<ActionKey> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public ActionKey {
        ValueCheck.key("handlingens nøgle", value);
    }

    @Override
    public int compareTo(ActionKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
