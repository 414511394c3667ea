package dk.sigtepunkt.domain.recording;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * The one grammar of numbers that people write, whichever door they come by. Comma and point may both stand before the
 * decimals; point, comma and space may part the thousands, in groups of three. What can be read in two ways is judged with
 * the indicator's unit, and is no number when that leaves two.
 */
public sealed interface NumberText {
    /** Only one reading. */
    record One(double value) implements NumberText {}

    /**
     * Two readings.
     *
     * @param whole with the sign before the last three digits as a thousands separator
     * @param decimal with it as a decimal separator
     */
    record Two(String text, double whole, double decimal) implements NumberText {
        /** Written so that there is one reading only, as {@link #decimalText()} is. */
        public String wholeText() {
            return String.format(Locale.ROOT, "%.0f", whole);
        }

        public String decimalText() {
            return String.format(Locale.ROOT, "%.4f", decimal).replace('.', ',');
        }
    }

    /** No reading. */
    record None(String text, Why why) implements NumberText {
        public enum Why {
            NO_NUMBER,
            TOO_MANY_DIGITS,
            MISPLACED_SIGN
        }
    }

    /** @param decimals how many decimals a reader is shown of the indicator's figures */
    static NumberText read(String text, int decimals) {
        return NumberGrammar.read(text, decimals);
    }

    /** What a source that says how it writes its numbers wrote: one reading, or none. */
    static OptionalDouble read(String text, Convention convention) {
        return NumberGrammar.read(text, convention);
    }

    /** Which sign stands before the decimals; the other one, or a space, parts the thousands. */
    enum Convention {
        /** {@code 1.234,5} */
        DANISH,
        /** {@code 1,234.5} */
        ENGLISH
    }

    default <T> T fold(DoubleFunction<T> one, Function<Two, T> two, Function<None, T> none) {
        if (this instanceof One reading) {
            return one.apply(reading.value());
        }
        return this instanceof Two both ? two.apply(both) : none.apply((None) this);
    }
}
