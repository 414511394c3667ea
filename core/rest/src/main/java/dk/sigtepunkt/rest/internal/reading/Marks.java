package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import java.time.Instant;
import java.util.Optional;

/**
 * What whatever leaves the house says of itself, so that nobody takes a draft for adopted, or old knowledge for new. That
 * a figure is made up stands with the figure.
 *
 * @param strategy the strategy that was read, in the state that it was known in
 * @param known the time whose knowledge it is; empty for all that is known
 */
public record Marks(Strategy strategy, Optional<Instant> known) {
    /** {@code draft}, {@code adopted} or {@code superseded}. */
    public String state() {
        return state(strategy.state());
    }

    /** {@code draft}, {@code adopted} or {@code superseded}. */
    public static String state(StrategyState state) {
        return state.fold(draft -> "draft", adopted -> "adopted", superseded -> "superseded");
    }

    /** As in "Sammen om byen 2022–2025". */
    public String strategyName() {
        return "%s %d–%d".formatted(strategy.title(), strategy.firstYear(), strategy.lastYear());
    }

    /** The marks as an answer in JSON has them; the time stands before them. */
    MarksJson json() {
        return new MarksJson(strategy.id().value(), strategy.firstYear(), strategy.lastYear(), state());
    }

    /**
     * @param strategy the id of the strategy that was read
     * @param state {@code draft}, {@code adopted} or {@code superseded}
     */
    public record MarksJson(String strategy, int firstYear, int lastYear, String state) {}
}
