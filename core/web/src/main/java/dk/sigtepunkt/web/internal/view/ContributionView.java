package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Arrays;
import java.util.List;

/**
 * What a committee says in its own words.
 *
 * @param failure why there is no contribution though there should be one; empty when nothing failed
 * @param oldFrom beside a failure: from which version and day the old words are; empty without old words
 * @param old what it said the last time it answered well
 */
public record ContributionView(Words now, String failure, String oldFrom, Words old) {
    public static ContributionView of(Statement statement) {
        String failure =
                statement.now().fold(text -> "", figures -> "", () -> "", broken -> Danish.sentence(broken.reason()));
        return statement
                .lastGood()
                .filter(good ->
                        !failure.isEmpty() && !words(good.contribution()).isEmpty())
                .map(good -> new ContributionView(
                        Words.NONE,
                        failure,
                        "fra version %s, %s".formatted(good.version(), CommitteeWords.day(good.at())),
                        words(good.contribution())))
                .orElseGet(() -> new ContributionView(words(statement.now()), failure, "", Words.NONE));
    }

    public boolean nothing() {
        return now.isEmpty() && failure.isEmpty();
    }

    private static Words words(Contribution contribution) {
        return contribution.fold(
                text -> new Words(paragraphs(text.text()), List.of()),
                figures -> new Words(
                        List.of(),
                        figures.figures().stream().map(ContributionView::line).toList()),
                () -> Words.NONE,
                failure -> Words.NONE);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static NamedLine line(NamedFigure named) {
        String amount = named.figure().value().isPresent()
                ? Danish.amount(named.figure().value().getAsDouble(), named.unit())
                : named.figure().note();
        return new NamedLine(named.name(), amount, named.source());
    }

    public record NamedLine(String name, String amount, String source) {}

    /** Text or figures, never both. */
    public record Words(List<String> paragraphs, List<NamedLine> figures) {
        static final Words NONE = new Words(List.of(), List.of());

        public boolean isEmpty() {
            return paragraphs.isEmpty() && figures.isEmpty();
        }
    }
}
