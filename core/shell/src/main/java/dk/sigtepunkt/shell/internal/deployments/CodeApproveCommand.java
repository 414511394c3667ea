package dk.sigtepunkt.shell.internal.deployments;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "sigtepunkt",
        name = "code-approve",
        description = "Lets exactly these bytes run, and takes them into use")
@SuppressWarnings("NullAway.Init") // Karaf injects the arguments before it calls execute.
public final class CodeApproveCommand extends CodeCommand {
    @Argument(index = 0, name = "sha256", required = true, description = "As sigtepunkt:code-approvals lists it")
    private String sha256;

    @Argument(index = 1, name = "reason", required = false, description = "Why, in quotation marks; it is kept")
    private String reason = "";

    @Override
    void act(CodeConsole console) {
        console.approve(sha256, reason);
    }
}
