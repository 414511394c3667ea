package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "account-reset",
        description = "Prints a one-time link with which somebody chooses a new password")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AccountResetCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private HandOutLinks links;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        console.link(links, console.find(account).id(), OneTimeLink.Purpose.RESET);
        return null;
    }
}
