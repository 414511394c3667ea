package dk.sigtepunkt.rest.internal.simulation;

import dk.sigtepunkt.rest.internal.http.InstantText;
import java.time.Instant;

/**
 * What time it is here.
 *
 * @param simulated whether another time than the real one
 */
public record ClockJson(String now, boolean simulated) {
    static ClockJson of(Instant now, boolean simulated) {
        return new ClockJson(InstantText.of(now), simulated);
    }
}
