package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Signature;
import java.util.function.Function;

/** What was done with a section; never changed. */
public sealed interface SectionEntry {
    Signature by();

    /** A draft: it takes the place of the one before, and nobody outside the committee reads it. */
    record Drafted(String text, Signature by) implements SectionEntry {}

    /** The draft that stands is for everybody from now on. */
    record Released(Signature by) implements SectionEntry {}

    default <T> T fold(Function<Drafted, T> drafted, Function<Released, T> released) {
        return this instanceof Drafted one ? drafted.apply(one) : released.apply((Released) this);
    }
}
