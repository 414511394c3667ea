package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.Optional;

/**
 * A step, for as long as it is said that it was taken.
 *
 * @param taken by whom; empty for what a content says
 */
public record KeptStep(ActionStep step, Validity validity, Optional<Taken> taken) {
    /** A step that a committee's content states. */
    public KeptStep(ActionStep step, Validity validity) {
        this(step, validity, Optional.empty());
    }

    /** What people write counts in a quarter only when it was written by its end: nothing done later moves a quarter. */
    boolean countsBy(Instant end) {
        return taken.isEmpty() || !validity.since().isAfter(end);
    }

    KeptStep until(Validity ended) {
        return new KeptStep(step, ended, taken);
    }

    /**
     * What people say of a step that they take.
     *
     * @param successor the action that takes this one's place from then on
     */
    public record Taken(Signature by, Trigger trigger, Optional<ItemRef> successor) {}
}
