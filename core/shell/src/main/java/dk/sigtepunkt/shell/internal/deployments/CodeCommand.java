package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** A command about code that committees bring. */
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public abstract class CodeCommand implements Action {
    @Reference
    private ApproveCode code;

    @Reference
    private Session session;

    @Override
    public final @Nullable Object execute() {
        act(new CodeConsole(code, ShellUser.out(session), ShellUser.actor(session)));
        return null;
    }

    abstract void act(CodeConsole console);
}
