package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;

/**
 * Who hands a committee in, and how far that one may go.
 *
 * @param endedQuarters whether it may change what counts in quarters that are over
 */
public record Grant(Actor by, boolean endedQuarters) {
    public static Grant of(Actor by, Policy policy) {
        return new Grant(
                by, policy.objection(by, Permission.CHANGE_ENDED_QUARTERS).isEmpty());
    }
}
