package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.domain.access.Signature;
import java.util.function.Function;

/** What a committee's people did with its word on an influence; never changed. */
public sealed interface WordEntry {
    Signature by();

    /** A draft: it takes the place of the one before, and nobody outside the committee reads it. */
    record Drafted(Influence influence, Signature by) implements WordEntry {}

    /** What everybody reads. */
    sealed interface Said extends WordEntry {
        default <T> T fold(
                Function<Released, T> released, Function<Declined, T> declined, Function<Withdrawn, T> gone) {
            if (this instanceof Released one) {
                return released.apply(one);
            }
            return this instanceof Declined one ? declined.apply(one) : gone.apply((Withdrawn) this);
        }
    }

    /** The committee says that it is so: it proposes it, or agrees to what the other one says. */
    record Released(Influence influence, Signature by) implements Said {}

    /** The committee says that it is not so. */
    record Declined(String reason, Signature by) implements Said {}

    /** The committee says nothing of it any more. */
    record Withdrawn(String reason, Signature by) implements Said {}
}
