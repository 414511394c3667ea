package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A committee's stable id, for example {@code vtf}. Names may change, ids do not. */
public record CommitteeId(String value) implements Comparable<CommitteeId> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public CommitteeId {
        ValueCheck.key("udvalgets id", value);
    }

    @Override
    public int compareTo(CommitteeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
