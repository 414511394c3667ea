package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "deploy",
        description = "Installs or updates a committee from a bundle or a committee file")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and the argument before it calls execute.
public final class DeployCommand implements Action {
    @Reference
    private Deployments deployments;

    @Reference
    private DeployCommittee deploy;

    @Reference
    private Session session;

    @Argument(name = "file", required = true, description = "On the server: *.committee.yaml or *.jar")
    private String file;

    @Option(name = "--dry-run", description = "Says what it would do and changes nothing")
    private boolean dryRun;

    @Override
    public @Nullable Object execute() throws IOException {
        DeploymentConsole console =
                new DeploymentConsole(deployments, deploy, ShellUser.out(session), ShellUser.actor(session));
        Path path = ConsoleFile.read(session, file, "fra-konsollen.committee.yaml");
        if (dryRun) {
            console.plan(path);
        } else {
            console.deploy(path);
        }
        return null;
    }
}
