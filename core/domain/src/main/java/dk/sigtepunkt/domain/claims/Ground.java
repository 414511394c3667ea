package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What speaks for or against a link of a claim.
 *
 * @param source what it rests on
 * @param against whether it speaks against the link; otherwise for it
 * @param reason why it does
 */
public record Ground(Source source, boolean against, String reason) {
    /** What is seen: what people found out, or a figure. */
    public sealed interface Source {
        /** One branch for each kind. */
        default <T> T fold(IntFunction<T> finding, Function<IndicatorId, T> figure) {
            return this instanceof Finding one
                    ? finding.apply(one.number())
                    : figure.apply(((Figure) this).indicator());
        }
    }

    /**
     * Something that was seen or heard.
     *
     * @param number of the finding
     */
    public record Finding(int number) implements Source {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** The figures of an indicator, of whichever committee. */
    public record Figure(IndicatorId indicator) implements Source {
        @Override
        public String toString() {
            return indicator.toString();
        }
    }
}
