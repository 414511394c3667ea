package dk.sigtepunkt.domain.claims;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What holds a claim's grade down: the first of what holds it lowest, in the order of the chain. */
public sealed interface Weakness {
    /** The action has not begun, and can have contributed to nothing yet. */
    record NotBegun() implements Weakness {}

    /**
     * A link of the chain.
     *
     * @param place counted from 0
     * @param grade of the link
     */
    record AtLink(int place, Grade grade) implements Weakness {}

    /** Nobody has looked for other explanations. */
    record RivalsUnsought() implements Weakness {}

    /**
     * Another explanation that is open, or explains part of it.
     *
     * @param place counted from 0
     */
    record AtRival(int place) implements Weakness {}

    /** One branch for each kind. */
    default <T> T fold(Supplier<T> notBegun, Function<AtLink, T> link, Supplier<T> unsought, IntFunction<T> rival) {
        if (this instanceof AtLink one) {
            return link.apply(one);
        }
        if (this instanceof AtRival one) {
            return rival.apply(one.place());
        }
        return this instanceof NotBegun ? notBegun.get() : unsought.get();
    }
}
