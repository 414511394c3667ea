package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which a person or a program puts a committee in, changes it or takes it out. Which committees an artifact
 * concerns is known when it has been read, so its right is asked for again then, see {@link Grant}; what would change quarters
 * that are over asks for {@link Permission#CHANGE_ENDED_QUARTERS} besides.
 */
@Component(service = DeployCommittee.class)
public final class DeployCommittee {
    private final DeploymentOrders orders;
    private final Policy policy;

    @Activate
    public DeployCommittee(@Reference DeploymentOrders orders) {
        this(orders, Policy.HOUSE);
    }

    /** Where other rules than the house's say who may. */
    public DeployCommittee(DeploymentOrders orders, Policy policy) {
        this.orders = orders;
        this.policy = policy;
    }

    private Optional<Denied> objection(Actor actor, Where where) {
        return policy.objection(actor, Permission.DEPLOY_COMMITTEES, where);
    }

    /** What {@link #deploy} would do; changes nothing. */
    public Plan plan(Artifact artifact, Actor actor) {
        return objection(actor, Where.SOMEWHERE)
                .<Plan>map(why -> new Plan.Refused(List.of(why.sentence())))
                .orElseGet(() -> orders.plan(artifact, new Grant(actor, policy)));
    }

    /** Checks the whole artifact and, when nothing is wrong, serves it in place of the version before without a gap. */
    public DeploymentOutcome deploy(Artifact artifact, Actor actor) {
        return permitted(actor, Where.SOMEWHERE, () -> orders.deploy(artifact, new Grant(actor, policy)));
    }

    /** Serves again what was served before the newest version. */
    public DeploymentOutcome rollBack(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), () -> orders.rollBack(committee, new Grant(actor, policy)));
    }

    /** Stops every bundle of a committee, until it is started again; also over a restart of the server. */
    public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), () -> orders.stop(committee, actor));
    }

    public DeploymentOutcome start(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), () -> orders.start(committee, actor));
    }

    /** Takes a committee out; its history stays readable. */
    public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), () -> orders.remove(committee, actor));
    }

    private DeploymentOutcome permitted(Actor actor, Where where, Supplier<DeploymentOutcome> order) {
        return objection(actor, where)
                .<DeploymentOutcome>map(DeploymentOutcome.Forbidden::new)
                .orElseGet(order);
    }
}
