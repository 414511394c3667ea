package dk.sigtepunkt.contracts.figure;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;

/**
 * One figure for one indicator, period, area and breakdown, with both times.
 *
 * @param period when it holds
 * @param knownAt when it was known; a later one for the same cell is a revision, and both are kept
 * @param reference where it came from: a fetch, a file, a decision or the person's role who entered it
 */
public record Observation(
        IndicatorId indicator,
        Period period,
        AreaCode area,
        Breakdown breakdown,
        Figure figure,
        Instant knownAt,
        Origin origin,
        String reference) {
    public Observation {
        ValueCheck.text("tallets kilde", reference);
    }

    /** True when it is made up to show the product at work. */
    public boolean example() {
        return origin == Origin.EXAMPLE;
    }
}
