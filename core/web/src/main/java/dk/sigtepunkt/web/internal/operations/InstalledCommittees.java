package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.deployments.Deployments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where the operations page asks about the committees that are installed.
 *
 * @param log what was done with their files
 * @param contributions what their own code last did
 */
@Component(service = InstalledCommittees.class)
public record InstalledCommittees(Deployments deployments, DeploymentHistory log, Contributions contributions) {
    @Activate
    public InstalledCommittees(
            @Reference Deployments deployments,
            @Reference DeploymentHistory log,
            @Reference Contributions contributions) {
        this.deployments = deployments;
        this.log = log;
        this.contributions = contributions;
    }
}
