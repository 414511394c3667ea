package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "stop", description = "Stops a committee until it is started again")
public final class StopCommand extends CommitteeCommand {
    @Override
    void act(DeploymentConsole console, CommitteeId wanted) {
        console.stop(wanted);
    }
}
