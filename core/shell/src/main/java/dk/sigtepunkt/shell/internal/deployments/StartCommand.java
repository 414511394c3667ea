package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "start", description = "Starts a committee that was stopped")
public final class StartCommand extends CommitteeCommand {
    @Override
    void act(DeploymentConsole console, CommitteeId wanted) {
        console.start(wanted);
    }
}
