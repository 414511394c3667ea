package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;

/**
 * A committee that is installed, or once was.
 *
 * @param version the version of the bundle that brought the content
 * @param since when it came into this state
 * @param carrier tells the running bundle that brings it from every other; 0 when none does
 */
public record KnownCommittee(Committee content, CommitteeState state, String version, Instant since, long carrier) {
    /** A committee of which it does not matter what carries it. */
    public KnownCommittee(Committee content, CommitteeState state, String version, Instant since) {
        this(content, state, version, since, 0);
    }

    /** The same, saying something else. */
    public KnownCommittee saying(Committee other) {
        return new KnownCommittee(other, state, version, since, carrier);
    }

    public CommitteeId id() {
        return content.id();
    }

    public boolean active() {
        return state == CommitteeState.ACTIVE;
    }
}
