package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.List;
import java.util.Optional;

/**
 * An area that a change somewhere else reaches.
 *
 * @param ways the strongest one of each sign that it is reached with, the strongest of all first; of two that are as strong the
 *     shorter one; at least one
 */
public record Reached(List<Way> ways) {
    public Reached {
        ways = List.copyOf(ways);
    }

    public FocusAreaRef area() {
        return strongest().end();
    }

    public Way strongest() {
        return ways.get(0);
    }

    /** Empty where it is reached in ways that do not say the same, and where one of them is disputed. */
    public Optional<Sign> sign() {
        return ways.size() == 1 ? strongest().sign() : Optional.empty();
    }
}
