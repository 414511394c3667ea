package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody handed in a bundle with code in it, which runs inside the server, and what was decided of exactly these bytes.
 *
 * @param file the file with the SHA-256 that a decision is about
 * @param size in bytes
 * @param decision empty while it waits
 */
public record CodeApproval(
        CommitteeId committee, ArtifactFile file, long size, Asked asked, Optional<Decision> decision) {
    /** @param by as {@link Actor#name} */
    public record Asked(Actor.Means means, String by, Instant at) {}

    /**
     * @param by as {@link Actor#name}
     * @param reason of a refusal, Danish, for whoever handed it in; may be empty
     */
    public record Decision(boolean approved, String by, Instant at, String reason) {}

    public boolean waits() {
        return decision.isEmpty();
    }

    public boolean approved() {
        return decision.filter(Decision::approved).isPresent();
    }

    CodeApproval decided(Decision made) {
        return new CodeApproval(committee, file, size, asked, Optional.of(made));
    }
}
