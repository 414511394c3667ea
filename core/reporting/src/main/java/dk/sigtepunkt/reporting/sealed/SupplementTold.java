package dk.sigtepunkt.reporting.sealed;

import java.util.function.Function;

/** What somebody is told who asks what developed since an earlier sealed report. */
public sealed interface SupplementTold {
    default <T> T fold(
            Function<Made, T> made,
            Function<First, T> first,
            Function<NotEarlier, T> other,
            Function<Broken, T> broken) {
        if (this instanceof Made one) {
            return made.apply(one);
        }
        if (this instanceof First one) {
            return first.apply(one);
        }
        return this instanceof NotEarlier one ? other.apply(one) : broken.apply((Broken) this);
    }

    record Made(Supplement supplement) implements SupplementTold {}

    /** None of the chain that they may read is earlier than it. */
    record First() implements SupplementTold {}

    /** What was named is none of the chain that is earlier, or none that they may read: which of it is not said. */
    record NotEarlier() implements SupplementTold {}

    /** One of the two is not what was sealed. */
    record Broken() implements SupplementTold {}
}
