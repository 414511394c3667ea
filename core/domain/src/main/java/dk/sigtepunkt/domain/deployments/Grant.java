package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;

/** Who hands a committee in, and how far that one may go; asked when it has been read which committees it concerns. */
public record Grant(Actor by, Policy policy) {
    /** Whether it may put the committee in, change it or take its place. */
    public boolean reaches(CommitteeId committee) {
        return may(Permission.DEPLOY_COMMITTEES, committee);
    }

    /** Whether it may change what counts in quarters that are over. */
    public boolean endedQuarters(CommitteeId committee) {
        return may(Permission.CHANGE_ENDED_QUARTERS, committee);
    }

    /** Whether code that it brings may run without anybody else's approval. */
    public boolean code(CommitteeId committee) {
        return may(Permission.APPROVE_CODE, committee);
    }

    private boolean may(Permission permission, CommitteeId committee) {
        return policy.objection(by, permission, Where.in(committee)).isEmpty();
    }
}
