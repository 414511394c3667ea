package dk.sigtepunkt.rest.internal.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.http.UnitJson;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee itself has to say.
 *
 * @param kind {@code text}, {@code figures}, {@code nothing} or {@code failure}
 * @param text the text, or why there is none; empty otherwise
 * @param lastGood what it said before, beside a failure; left out otherwise
 */
public record ContributionJson(
        String kind,
        String text,
        List<NamedFigureJson> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LastGoodJson lastGood) {
    static ContributionJson of(Statement statement) {
        return of(
                statement.now(),
                statement
                        .lastGood()
                        .<@Nullable LastGoodJson>map(LastGoodJson::of)
                        .orElse(null));
    }

    private static ContributionJson of(Contribution contribution, @Nullable LastGoodJson lastGood) {
        return contribution.fold(
                text -> new ContributionJson("text", text.text(), List.of(), lastGood),
                figures -> new ContributionJson(
                        "figures",
                        "",
                        figures.figures().stream().map(NamedFigureJson::of).toList(),
                        lastGood),
                () -> new ContributionJson("nothing", "", List.of(), lastGood),
                failure -> new ContributionJson("failure", failure.reason(), List.of(), lastGood));
    }

    /**
     * What the committee said when it last answered well.
     *
     * @param version the version of the committee that said it
     */
    public record LastGoodJson(ContributionJson contribution, String version, String at) {
        static LastGoodJson of(Statement.LastGood good) {
            return new LastGoodJson(
                    ContributionJson.of(good.contribution(), null), good.version(), InstantText.of(good.at()));
        }
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
