package dk.sigtepunkt.domain.pace;

import java.util.function.Function;

/** Where an indicator would be at the date of its next target, or why that is not said. */
public sealed interface Forecast {
    <T> T fold(Function<Shown, T> shown, Function<Withheld, T> withheld);

    /** @param tried at least ten tries, of which the band held at least 80 % */
    record Shown(Band band, Tried tried) implements Forecast {
        @Override
        public <T> T fold(Function<Shown, T> shown, Function<Withheld, T> withheld) {
            return shown.apply(this);
        }
    }

    /**
     * @param figures how many it would be made from
     * @param tried nothing where it was not tried
     */
    record Withheld(Reason reason, int figures, Tried tried) implements Forecast {
        @Override
        public <T> T fold(Function<Shown, T> shown, Function<Withheld, T> withheld) {
            return withheld.apply(this);
        }
    }

    enum Reason {
        /** Fewer than four. */
        TOO_FEW_FIGURES("too-few-figures"),
        /** The target lies further ahead than the figures reach back. */
        TOO_FAR_AHEAD("too-far-ahead"),
        /** Fewer than ten, or none half as far ahead as the target. */
        TOO_FEW_TRIES("too-few-tries"),
        /** The band held less than 80 %, of all or of those far ahead. */
        BAND_FAILED("band-failed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
