package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;
import java.util.function.Function;

/** Where a strategy is in its life: draft, adopted, superseded. Every page of a draft carries the mark. */
public sealed interface StrategyState {
    /** @param note why it is a draft, for the reader */
    record Draft(String note) implements StrategyState {}

    /**
     * @param by the body that adopted it
     * @param source where that can be read
     */
    record Adopted(String by, LocalDate on, String source) implements StrategyState {
        public Adopted {
            ValueCheck.text("hvem der har vedtaget strategien", by);
            ValueCheck.text("kilden til vedtagelsen", source);
        }
    }

    record Superseded(Adopted adoption, LocalDate on, StrategyId by) implements StrategyState {}

    default <T> T fold(Function<Draft, T> draft, Function<Adopted, T> adopted, Function<Superseded, T> superseded) {
        if (this instanceof Draft state) {
            return draft.apply(state);
        }
        return this instanceof Adopted state ? adopted.apply(state) : superseded.apply((Superseded) this);
    }
}
