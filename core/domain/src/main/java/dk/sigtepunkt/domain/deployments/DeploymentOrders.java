package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts committees in and takes them out while the server runs; one thing at a time, readers are never kept waiting. What
 * is refused changes nothing. A port: it asks nobody whether the actor may, {@link DeployCommittee} does; what only shows
 * when an artifact is read is told along as a {@link Grant}, and what goes beyond it is refused.
 */
@ProviderType
public interface DeploymentOrders {
    /** What {@link #deploy} would do; changes nothing. */
    Plan plan(Artifact artifact, Grant grant);

    /**
     * Checks the whole artifact and, when nothing is wrong, serves it in place of the version before without a gap. The
     * version before is kept for {@link #rollBack}.
     */
    DeploymentOutcome deploy(Artifact artifact, Grant grant);

    /** Serves again what was served before the newest version. */
    DeploymentOutcome rollBack(CommitteeId committee, Grant grant);

    /** Stops every bundle of a committee, until it is started again; also over a restart of the server. */
    DeploymentOutcome stop(CommitteeId committee, Actor actor);

    DeploymentOutcome start(CommitteeId committee, Actor actor);

    /** Takes a committee out; its history stays readable. */
    DeploymentOutcome remove(CommitteeId committee, Actor actor);
}
