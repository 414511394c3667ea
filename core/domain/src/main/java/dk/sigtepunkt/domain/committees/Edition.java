package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;

/**
 * One version of what a committee declared.
 *
 * @param version of the bundle that brought it
 * @param knownFrom when it became known
 * @param from the first quarter that it holds for
 */
public record Edition(Committee content, String version, Instant knownFrom, Period from) {}
