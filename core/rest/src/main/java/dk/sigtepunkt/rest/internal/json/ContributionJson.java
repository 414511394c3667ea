package dk.sigtepunkt.rest.internal.json;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee itself has to say.
 *
 * @param kind {@code text}, {@code figures}, {@code nothing} or {@code failure}
 * @param text the text, or why there is none; empty otherwise
 */
public record ContributionJson(String kind, String text, List<NamedFigureJson> figures) {
    static ContributionJson of(Contribution contribution) {
        return contribution.fold(
                text -> new ContributionJson("text", text.text(), List.of()),
                figures -> new ContributionJson(
                        "figures",
                        "",
                        figures.figures().stream().map(NamedFigureJson::of).toList()),
                () -> new ContributionJson("nothing", "", List.of()),
                failure -> new ContributionJson("failure", failure.reason(), List.of()));
    }

    /** A figure of the committee's own. */
    public record NamedFigureJson(
            String name, @Nullable BigDecimal value, String status, String note, UnitJson unit, String source) {
        static NamedFigureJson of(NamedFigure named) {
            return new NamedFigureJson(
                    named.name(),
                    Decimal.of(named.figure().value()),
                    named.figure().status().code(),
                    named.figure().note(),
                    UnitJson.of(named.unit()),
                    named.source());
        }
    }
}
