package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
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
        name = "account-add",
        description = "Makes an account and a one-time link with which the person chooses a password")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AccountAddCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private ManageAccounts manage;

    @Reference
    private HandOutLinks links;

    @Reference
    private Session session;

    @Argument(index = 0, name = "name", description = "What the person is called", required = true)
    private String name = "";

    @Argument(index = 1, name = "login", description = "An e-mail address", required = true)
    private String login = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        AccountEntry made = console.tell(
                manage.make(new AccountName(name, login), console.actor()), ConsoleWords.say("accounts.made"));
        console.link(links, made.id(), OneTimeLink.Purpose.INVITE);
        return null;
    }
}
