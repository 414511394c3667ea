package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.door.FrontDoor;
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
    private static final String ACT = "deployment";

    private final DeploymentOrders orders;
    private final FrontDoor door;

    @Activate
    public DeployCommittee(@Reference DeploymentOrders orders, @Reference FrontDoor door) {
        this.orders = orders;
        this.door = door;
    }

    private Optional<Denied> objection(Actor actor, Where where) {
        return door.objection(actor, Permission.DEPLOY_COMMITTEES, where);
    }

    /** What {@link #deploy} would do; changes nothing. Who hands in another committee's is noted all the same. */
    public Plan plan(Artifact artifact, Actor actor) {
        return objection(actor, Where.SOMEWHERE)
                .<Plan>map(why -> new Plan.Refused(List.of(why.sentence()), RefusalReason.FOREIGN_COMMITTEE))
                .orElseGet(() -> planned(artifact, actor));
    }

    private Plan planned(Artifact artifact, Actor actor) {
        Plan plan = orders.plan(artifact, new Grant(actor, door.policy()));
        if (plan instanceof Plan.Refused refused && refused.reason() == RefusalReason.FOREIGN_COMMITTEE) {
            About about = About.of("artifact", artifact.sha256());
            door.note(actor, Permission.DEPLOY_COMMITTEES, FrontDoor.TURNED_AWAY, about, Outcome.REFUSED);
        }
        return plan;
    }

    /** Checks the whole artifact and, when nothing is wrong, serves it in place of the version before without a gap. */
    public DeploymentOutcome deploy(Artifact artifact, Actor actor) {
        return permitted(
                actor,
                Where.SOMEWHERE,
                About.of("artifact", artifact.sha256()),
                () -> orders.deploy(artifact, new Grant(actor, door.policy())));
    }

    /** Serves again what was served before the newest version. */
    public DeploymentOutcome rollBack(CommitteeId committee, Actor actor) {
        return permitted(
                actor,
                Where.in(committee),
                about(committee),
                () -> orders.rollBack(committee, new Grant(actor, door.policy())));
    }

    /** Stops every bundle of a committee, until it is started again; also over a restart of the server. */
    public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), about(committee), () -> orders.stop(committee, actor));
    }

    public DeploymentOutcome start(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), about(committee), () -> orders.start(committee, actor));
    }

    /** Takes a committee out; its history stays readable. */
    public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
        return permitted(actor, Where.in(committee), about(committee), () -> orders.remove(committee, actor));
    }

    private static About about(CommitteeId committee) {
        return About.in(committee, "committee", committee.value());
    }

    private DeploymentOutcome permitted(Actor actor, Where where, About about, Supplier<DeploymentOutcome> order) {
        return objection(actor, where)
                .<DeploymentOutcome>map(DeploymentOutcome.Forbidden::new)
                .orElseGet(() -> noted(actor, about, order));
    }

    /** What was done stands in the record that goes with the deployment's history; here, that it began, and what it did not. */
    private DeploymentOutcome noted(Actor actor, About about, Supplier<DeploymentOutcome> order) {
        door.note(actor, Permission.DEPLOY_COMMITTEES, ACT, about, Outcome.BEGUN);
        boolean done = false;
        try {
            DeploymentOutcome outcome = order.get();
            done = outcome instanceof DeploymentOutcome.Done;
            return outcome;
        } finally {
            if (!done) {
                door.note(actor, Permission.DEPLOY_COMMITTEES, ACT, about, Outcome.FAILED);
            }
        }
    }
}
