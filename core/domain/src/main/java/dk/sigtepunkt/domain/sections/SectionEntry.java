package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Signature;
import java.util.function.Function;

/** What was done with a section; never changed. */
public sealed interface SectionEntry {
    Signature by();

    /** A draft: it takes the place of the one before, and nobody outside the committee reads it. */
    record Drafted(String text, Signature by) implements SectionEntry {}

    /**
     * The draft that stands is for everybody from now on.
     *
     * @param reason why it takes the place of what was released before; empty for nothing
     */
    record Released(String reason, Signature by) implements SectionEntry {}

    /** What was released last does not stand any more. */
    record TakenBack(String reason, Signature by) implements SectionEntry {}

    default <T> T fold(Function<Drafted, T> drafted, Function<Released, T> released, Function<TakenBack, T> takenBack) {
        if (this instanceof Drafted one) {
            return drafted.apply(one);
        }
        return this instanceof Released one ? released.apply(one) : takenBack.apply((TakenBack) this);
    }
}
