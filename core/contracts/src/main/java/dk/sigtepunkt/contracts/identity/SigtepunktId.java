package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** The stable id of a shared sigtepunkt, for example {@code vaekst-i-balance}. */
public record SigtepunktId(String value) implements Comparable<SigtepunktId> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public SigtepunktId {
        ValueCheck.key("sigtepunktets id", value);
    }

    @Override
    public int compareTo(SigtepunktId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
