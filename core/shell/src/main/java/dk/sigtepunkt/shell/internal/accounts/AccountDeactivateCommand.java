package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.Optional;
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
        name = "account-deactivate",
        description = "Closes an account, and hands on what it holds")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AccountDeactivateCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private ManageAccounts manage;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Option(name = "--successor", description = "Who gets its roles: an id, or what that one signs in with")
    private String successor = "";

    @Option(name = "--reason", description = "Why, kept beside the trail")
    private String reason = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        Optional<AccountId> taker = successor.isEmpty()
                ? Optional.empty()
                : Optional.of(console.find(successor).id());
        console.tell(
                manage.deactivate(console.order(account, reason), taker, console.actor()),
                ConsoleWords.say("accounts.closed"));
        return null;
    }
}
