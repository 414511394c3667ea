package dk.sigtepunkt.domain.deployments;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Who did what with which committee, to read. */
@ProviderType
public interface DeploymentHistory {
    /** The newest first, at most so many. */
    List<Deployment> newest(int most);
}
