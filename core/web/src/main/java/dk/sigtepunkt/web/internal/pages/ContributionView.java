package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Arrays;
import java.util.List;

/**
 * What a committee says in its own words.
 *
 * @param failure why there is no contribution though there should be one; empty when nothing failed
 */
public record ContributionView(List<String> paragraphs, List<NamedLine> figures, String failure) {
    static ContributionView of(Contribution contribution) {
        return contribution.fold(
                text -> new ContributionView(paragraphs(text.text()), List.of(), ""),
                figures -> new ContributionView(
                        List.of(),
                        figures.figures().stream().map(ContributionView::line).toList(),
                        ""),
                () -> new ContributionView(List.of(), List.of(), ""),
                failure -> new ContributionView(List.of(), List.of(), failure.reason()));
    }

    public boolean nothing() {
        return paragraphs.isEmpty() && figures.isEmpty() && failure.isEmpty();
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
}
