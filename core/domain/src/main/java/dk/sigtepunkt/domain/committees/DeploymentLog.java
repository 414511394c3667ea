package dk.sigtepunkt.domain.committees;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Who did what with which committee; port, implemented by persistence. Nothing in it is ever deleted. */
@ProviderType
public interface DeploymentLog {
    void add(Deployment deployment);

    /** The newest first, at most so many. */
    List<Deployment> newest(int most);
}
