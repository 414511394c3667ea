package dk.sigtepunkt.shell.internal.deployments;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "sigtepunkt",
        name = "code-approvals",
        description = "Lists the code that committees bring: what waits, and what was decided")
public final class CodeApprovalsCommand extends CodeCommand {
    @Override
    void act(CodeConsole console) {
        console.list();
    }
}
