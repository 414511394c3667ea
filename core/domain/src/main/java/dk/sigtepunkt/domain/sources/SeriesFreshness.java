package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How fresh an indicator's series for the municipality is.
 *
 * @param newest the newest period with a number
 * @param due the day by which the next figure can be expected; empty without any figure
 * @param example whether the newest figure is made up
 */
public record SeriesFreshness(
        Indicator indicator, Optional<Period> newest, Optional<LocalDate> due, State state, boolean example) {
    /** That the next figure is due, or should have been there; empty when there is nothing to say. */
    public Optional<String> reminder(SourceStateWords words) {
        if (newest.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        Period next = Freshness.nextPeriod(indicator, newest.get());
        return switch (state) {
            case STALE -> Optional.of(words.stale(indicator, next, due.get()));
            case DUE_SOON -> Optional.of(words.dueSoon(indicator, next, due.get()));
            case NONE, FRESH -> Optional.empty();
        };
    }

    public enum State {
        NONE("none"),
        FRESH("fresh"),
        /** The next figure is due within two weeks. */
        DUE_SOON("due-soon"),
        STALE("stale");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
