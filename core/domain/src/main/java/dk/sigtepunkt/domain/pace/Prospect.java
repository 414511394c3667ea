package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.Optional;

/**
 * What is to be said of an indicator beside its status.
 *
 * @param forecast empty when there is no target ahead
 * @param example whether any figure that it rests on is made up
 */
public record Prospect(Indicator indicator, Pace pace, Optional<Forecast> forecast, boolean example) {
    /** The band for the next target's date; empty when there is none to show. */
    public Optional<Band> band() {
        return forecast.flatMap(one -> one.fold(shown -> Optional.of(shown.band()), withheld -> Optional.empty()));
    }
}
