package dk.sigtepunkt.contracts.plugin;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a {@link ReportContribution} answers. */
public sealed interface Contribution {
    /** The most characters of a text, and of the note of one figure. */
    int LONGEST_TEXT = 4000;

    /** Plain Danish text, paragraphs divided by an empty line; no markup. At most {@value #LONGEST_TEXT} characters. */
    record Text(String text) implements Contribution {}

    /** Named figures of the committee's own, at most 20. */
    record Figures(List<NamedFigure> figures) implements Contribution {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    record Nothing() implements Contribution {}

    /** @param reason a Danish sentence a reader of the report can understand */
    record Failure(String reason) implements Contribution {}

    default <T> T fold(
            Function<Text, T> text, Function<Figures, T> figures, Supplier<T> nothing, Function<Failure, T> failure) {
        if (this instanceof Text answer) {
            return text.apply(answer);
        }
        if (this instanceof Figures answer) {
            return figures.apply(answer);
        }
        return this instanceof Failure answer ? failure.apply(answer) : nothing.get();
    }
}
