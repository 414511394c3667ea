package dk.sigtepunkt.domain.breadth;

import java.util.OptionalDouble;

/** So many out of so many. */
public record PartOf(int count, int of) {
    public static final PartOf NONE = new PartOf(0, 0);

    /** A share between 0 and 1; empty when it is of none. */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    PartOf plus(PartOf other) {
        return new PartOf(count + other.count, of + other.of);
    }
}
