package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.plugin.Contribution;
import java.time.Instant;
import java.util.Optional;

/**
 * What a committee has to say in a report, or that it could not.
 *
 * @param now its answer, or a {@link Contribution.Failure} that says since when and what to do
 * @param lastGood beside a failure: what it said for the same quarter the last time it answered well
 */
public record Statement(Contribution now, Optional<LastGood> lastGood) {
    public static final Statement NOTHING = new Statement(new Contribution.Nothing(), Optional.empty());

    /**
     * @param version the version of the committee that said it
     * @param at when it was said
     */
    public record LastGood(Contribution contribution, String version, Instant at) {}
}
