package dk.sigtepunkt.domain.recording;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The value of an entry as it came: what a program sent as a number is one, what a person wrote has yet to be read. */
public sealed interface Value {
    /** A finite number. */
    record Exact(double number) implements Value {}

    /** @param text as a person wrote it, read by {@link NumberText} with the indicator's unit */
    record Text(String text) implements Value {}

    /** No value: the status must say why. */
    record Nothing() implements Value {}

    /** @param sentence plain Danish: what came can be no value at all */
    record Misread(String sentence) implements Value {}

    default <T> T fold(
            DoubleFunction<T> number, Function<String, T> text, Supplier<T> nothing, Function<String, T> misread) {
        if (this instanceof Exact one) {
            return number.apply(one.number());
        }
        if (this instanceof Text one) {
            return text.apply(one.text());
        }
        return this instanceof Misread one ? misread.apply(one.sentence()) : nothing.get();
    }
}
