package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody did with a committee.
 *
 * @param committee empty when a refused artifact did not say whose it is
 * @param version empty when it is not known
 * @param file where it came from
 * @param by who did it: a user, the deploy folder, or the distribution itself
 * @param note what there is to say about it, Danish; may be empty
 */
public record Deployment(
        Optional<CommitteeId> committee,
        DeploymentAct act,
        String version,
        ArtifactFile file,
        String by,
        Instant at,
        String note) {}
