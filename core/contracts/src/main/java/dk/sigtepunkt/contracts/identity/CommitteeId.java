package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.Optional;

/** A committee's stable id, for example {@code vtf}. Names may change, ids do not. */
public record CommitteeId(String value) implements Comparable<CommitteeId> {
    /** @throws IllegalArgumentException when the key has other characters than {@code a-z0-9-} */
    public CommitteeId {
        ValueCheck.key("udvalgets id", value);
    }

    /** What a reader or a program sent; empty when it cannot be an id. */
    public static Optional<CommitteeId> find(String text) {
        try {
            return Optional.of(new CommitteeId(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
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
