package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "remove", description = "Takes a committee out; its history stays readable")
public final class RemoveCommand extends CommitteeCommand {
    @Override
    void act(DeploymentConsole console, CommitteeId wanted) {
        console.remove(wanted);
    }
}
