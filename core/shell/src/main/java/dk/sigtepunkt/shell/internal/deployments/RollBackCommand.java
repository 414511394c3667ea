package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "sigtepunkt",
        name = "rollback",
        description = "Serves again the version of a committee before the newest")
public final class RollBackCommand extends CommitteeCommand {
    @Override
    void act(DeploymentConsole console, CommitteeId wanted) {
        console.rollBack(wanted);
    }
}
