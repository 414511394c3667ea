package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** A command that does one thing with one committee. */
@SuppressWarnings("NullAway.Init") // Karaf injects the references and the argument before it calls execute.
public abstract class CommitteeCommand implements Action {
    @Reference
    private Deployments deployments;

    @Reference
    private DeployCommittee deploy;

    @Reference
    private Session session;

    @Argument(name = "committee", required = true, description = "Its id, as sigtepunkt:committees lists it")
    @Completion(CommitteeIdCompleter.class)
    private String committee;

    @Override
    public final @Nullable Object execute() {
        act(
                new DeploymentConsole(deployments, deploy, ShellUser.out(session), ShellUser.actor(session)),
                new CommitteeId(committee));
        return null;
    }

    abstract void act(DeploymentConsole console, CommitteeId wanted);
}
