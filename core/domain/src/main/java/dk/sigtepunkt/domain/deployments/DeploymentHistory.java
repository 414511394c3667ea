package dk.sigtepunkt.domain.deployments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Who did what with which committee, to read. */
@ProviderType
public interface DeploymentHistory {
    /** The newest first, at most so many. */
    default List<Deployment> newest(int most) {
        return newest(most, Optional.empty());
    }

    /** @param known what was done later is left out; empty when all is told */
    List<Deployment> newest(int most, Optional<Instant> known);
}
