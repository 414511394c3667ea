package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.text.Danish;
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
    /** Danish: that the next figure is due, or should have been there; empty when there is nothing to say. */
    public Optional<String> reminder() {
        if (newest.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        String next = Danish.period(Freshness.nextPeriod(indicator, newest.get()));
        String day = Danish.date(due.get());
        return switch (state) {
            case STALE ->
                Optional.of(
                        "»%s« er forældet: tallet for %s var ventet senest %s.".formatted(indicator.name(), next, day));
            case DUE_SOON ->
                Optional.of("»%s«: tallet for %s ventes senest %s.".formatted(indicator.name(), next, day));
            case NONE, FRESH -> Optional.empty();
        };
    }

    public enum State {
        NONE("none", "ingen tal"),
        FRESH("fresh", "aktuelle"),
        /** The next figure is due within two weeks. */
        DUE_SOON("due-soon", "nye tal på vej"),
        STALE("stale", "forældede");

        private final String code;
        private final String danish;

        State(String code, String danish) {
            this.code = code;
            this.danish = danish;
        }

        public String code() {
            return code;
        }

        public String danish() {
            return danish;
        }
    }
}
