package dk.sigtepunkt.shell.internal.deployments;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "sigtepunkt",
        name = "code-refuse",
        description = "Refuses code; the same bytes are never asked for again")
@SuppressWarnings("NullAway.Init") // Karaf injects the arguments before it calls execute.
public final class CodeRefuseCommand extends CodeCommand {
    @Argument(index = 0, name = "sha256", required = true, description = "As sigtepunkt:code-approvals lists it")
    private String sha256;

    @Argument(index = 1, name = "reason", required = true, description = "Why, in quotation marks; it is kept")
    private String reason = "";

    @Override
    void act(CodeConsole console) {
        console.refuse(sha256, reason);
    }
}
