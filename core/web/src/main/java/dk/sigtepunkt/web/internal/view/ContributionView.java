package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * What a committee says in its own words.
 *
 * @param failure why there is no contribution though there should be one; empty when nothing failed
 * @param oldFrom beside a failure: from which version and day the old words are; empty without old words
 * @param old what it said the last time it answered well
 */
public record ContributionView(OwnWords now, String failure, String oldFrom, OwnWords old) {
    public static ContributionView of(Statement statement, Words words) {
        String failure =
                statement.now().fold(text -> "", figures -> "", () -> "", broken -> Danish.sentence(broken.reason()));
        return statement
                .lastGood()
                .filter(good -> !failure.isEmpty() && !said(good.contribution()).isEmpty())
                .map(good -> new ContributionView(
                        OwnWords.NONE,
                        failure,
                        words.say("view.contribution.from", good.version(), CommitteeWords.day(good.at())),
                        said(good.contribution())))
                .orElseGet(() -> new ContributionView(said(statement.now()), failure, "", OwnWords.NONE));
    }

    public boolean nothing() {
        return now.isEmpty() && failure.isEmpty();
    }

    private static OwnWords said(Contribution contribution) {
        return contribution.fold(
                text -> new OwnWords(paragraphs(text.text()), List.of()),
                figures -> new OwnWords(
                        List.of(),
                        figures.figures().stream().map(ContributionView::line).toList()),
                () -> OwnWords.NONE,
                failure -> OwnWords.NONE);
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
    public record OwnWords(List<String> paragraphs, List<NamedLine> figures) {
        static final OwnWords NONE = new OwnWords(List.of(), List.of());

        public boolean isEmpty() {
            return paragraphs.isEmpty() && figures.isEmpty();
        }
    }
}
