package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import java.time.Instant;

/**
 * A committee that is installed, or once was.
 *
 * @param version the version of the bundle that brought the content
 * @param since when it came into this state
 */
public record KnownCommittee(Committee content, CommitteeState state, String version, Instant since) {
    public CommitteeId id() {
        return content.id();
    }

    public boolean active() {
        return state == CommitteeState.ACTIVE;
    }
}
