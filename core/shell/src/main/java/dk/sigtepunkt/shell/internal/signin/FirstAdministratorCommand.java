package dk.sigtepunkt.shell.internal.signin;

import dk.sigtepunkt.domain.signin.FirstSignIn;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "first-administrator",
        description = "Makes the first administrator another one-time password, and tells the file that it stands in")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class FirstAdministratorCommand implements Action {
    @Reference
    private FirstSignIn first;

    @Reference
    private FirstPasswordFile file;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        new FirstAdministratorConsole(ShellUser.out(session), file).tell(first.renew(ShellUser.actor(session)));
        return null;
    }
}
