package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.reporting.LateFigures;
import dk.sigtepunkt.reporting.SinceEnd;
import dk.sigtepunkt.reporting.StrategyChange;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.observations.CorrectionJson;
import dk.sigtepunkt.rest.internal.reading.Marks;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows that was not known, or was known to be other, when its quarter ended.
 *
 * @param end the quarter's last day
 * @param strategy null when the quarter's strategy is what it was
 */
public record SinceEndJson(
        String end,
        @Nullable StrategyChangeJson strategy,
        List<ContentJson> content,
        List<LateFigureJson> figures,
        List<CorrectionJson> corrections) {
    static SinceEndJson of(SinceEnd since) {
        return new SinceEndJson(
                since.end().toString(),
                since.strategy().map(StrategyChangeJson::of).orElse(null),
                since.content().stream().map(ContentJson::of).toList(),
                since.figures().stream().flatMap(LateFigureJson::of).toList(),
                since.corrections().stream().map(CorrectionJson::of).toList());
    }

    /** What the quarter's strategy was known to be when the quarter ended, and what it is. */
    public record StrategyChangeJson(StateJson before, StateJson now) {
        static StrategyChangeJson of(StrategyChange change) {
            return new StrategyChangeJson(StateJson.of(change.before()), StateJson.of(change.now()));
        }
    }

    /** @param state {@code draft}, {@code adopted} or {@code superseded} */
    public record StateJson(String strategy, String state) {
        static StateJson of(Strategy strategy) {
            return new StateJson(strategy.id().value(), Marks.state(strategy.state()));
        }
    }

    /**
     * What a committee lets count in the quarter since.
     *
     * @param kind {@code committee}, {@code focus-area}, {@code indicator} or {@code action}
     * @param change what became of it, as the domain codes it
     * @param what Danish; may be empty
     */
    public record ContentJson(String committee, String kind, String key, String title, String change, String what) {
        static ContentJson of(ItemChange change) {
            return new ContentJson(
                    change.item().committee().value(),
                    change.item().kind().code(),
                    change.item().key(),
                    change.title(),
                    change.kind().code(),
                    change.what());
        }
    }

    /** A figure of the municipality that became known after the quarter. */
    public record LateFigureJson(
            String indicator, String period, @Nullable BigDecimal value, String knownAt, boolean example) {
        static Stream<LateFigureJson> of(LateFigures late) {
            return late.figures().stream().map(LateFigureJson::of);
        }

        private static LateFigureJson of(Observation figure) {
            return new LateFigureJson(
                    figure.indicator().toString(),
                    figure.period().code(),
                    Decimal.of(figure.figure().value()),
                    figure.knownAt().toString(),
                    figure.example());
        }
    }
}
