package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is missing for an indicator's next target, or why that is not said. */
public sealed interface Gap {
    <T> T fold(Function<Reckoned, T> reckoned, Function<None, T> none);

    default Optional<Reckoned> reckoned() {
        return fold(Optional::of, none -> Optional.empty());
    }

    /**
     * @param trend the middle of the forecast for the target's date, in the indicator's unit
     * @param newest the period of the figure that the forecast starts from
     * @param effects of every action that is expected to change the indicator, those too that do not count
     * @param example whether any figure or action that it rests on is made up
     */
    record Reckoned(
            Indicator indicator,
            Target target,
            double trend,
            Period newest,
            List<CountedEffect> effects,
            boolean example)
            implements Gap {
        public Reckoned {
            effects = List.copyOf(effects);
        }

        /** What the actions that count are expected to add together, in the indicator's unit. */
        public double sum() {
            return effects.stream().mapToDouble(CountedEffect::amount).sum();
        }

        /** Where it would be at the target's date with them. */
        public double expected() {
            return trend + sum();
        }

        /** In the indicator's unit: more than nothing is missing, less is more than enough, whichever way is better. */
        public double missing() {
            return indicator.direction() == Direction.DOWN ? expected() - target.high() : target.low() - expected();
        }

        @Override
        public <T> T fold(Function<Reckoned, T> reckoned, Function<None, T> none) {
            return reckoned.apply(this);
        }
    }

    record None(Reason reason) implements Gap {
        @Override
        public <T> T fold(Function<Reckoned, T> reckoned, Function<None, T> none) {
            return none.apply(this);
        }
    }

    /** Why there is no gap. */
    enum Reason {
        /** It has no target. */
        BACKGROUND("background"),
        /** Its figures are about what has not come. */
        PROJECTION("projection"),
        /** Its target is a band, which a figure can miss on both sides. */
        BAND("band"),
        /** No figure that is new enough to judge. */
        NO_VERDICT("no-verdict"),
        NO_TARGET_AHEAD("no-target-ahead"),
        /** The forecast is withheld. */
        NO_FORECAST("no-forecast");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
