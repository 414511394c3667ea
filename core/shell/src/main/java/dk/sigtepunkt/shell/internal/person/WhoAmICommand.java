package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.accounts.Accounts;
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
        name = "whoami",
        description = "Says whom the console takes you for, with roles and committees")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class WhoAmICommand implements Action {
    @Reference
    private Accounts accounts;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        new WhoAmI(accounts).lines(ShellUser.actor(session)).forEach(ShellUser.out(session)::println);
        return null;
    }
}
