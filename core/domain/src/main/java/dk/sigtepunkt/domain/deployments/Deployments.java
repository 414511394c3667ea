package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which committee bundles this server has, and how cleanly they come and go. */
@ProviderType
public interface Deployments {
    /** Every committee bundle of this server, by committee and version. */
    List<InstalledBundle> installed();

    /** The version that {@link DeploymentOrders#rollBack} would bring back; empty when there is none. */
    Optional<String> versionBefore(CommitteeId committee);

    Wiring wiring();
}
