package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How fast an indicator moves and how fast it has to.
 *
 * @param achieved empty while less than a whole year is known
 * @param needed what is needed in a year to be at the next target in time, in the indicator's unit; empty when the figure
 *     meets that target, and when there is no target ahead
 * @param next the next target that the quarter's end lies before; empty when the last one has passed
 */
public record Pace(Optional<Achieved> achieved, OptionalDouble needed, Optional<Target> next) {
    /** @param perYear negative when it falls, in the indicator's unit */
    public record Achieved(double perYear, Period from, Period to) {}

    /** Whether the newest figure already is where the next target wants it. */
    public boolean met() {
        return next.isPresent() && needed.isEmpty();
    }
}
