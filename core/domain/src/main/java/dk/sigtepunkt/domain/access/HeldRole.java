package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Optional;

/**
 * A role that somebody has today.
 *
 * @param committee the one that it is bound to; empty for all of them
 */
public record HeldRole(Role role, Optional<CommitteeId> committee) {
    public static HeldRole in(CommitteeId committee, Role role) {
        return new HeldRole(role, Optional.of(committee));
    }

    public static HeldRole everywhere(Role role) {
        return new HeldRole(role, Optional.empty());
    }
}
