package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import java.util.Optional;

/**
 * A report whose time is summed.
 *
 * @param name as written reports are called everywhere
 * @param committee whose it is; empty for one that is no committee's
 */
public record MeasuredReport(String name, Optional<CommitteeId> committee, Period quarter) {
    /** Whether somebody is told of it: whoever works on it. */
    boolean toldTo(Actor actor, Policy policy) {
        Permission permission = committee.isPresent() ? Permission.SEE_DRAFTS : Permission.KEEP_OVERALL_REPORTS;
        Where where = committee.map(Where::in).orElse(Where.EVERYWHERE);
        return policy.objection(actor, permission, where).isEmpty();
    }
}
