package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "role-end", description = "Ends a role, or that somebody stands in")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class RoleEndCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private GrantRoles grant;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Argument(index = 1, name = "number", description = "The role's number, as accounts lists it", required = true)
    private String number = "";

    @Option(name = "--last", description = "The last day; without one at once")
    private String last = "";

    @Option(name = "--reason", description = "Why, kept beside the trail")
    private String reason = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        if (!number.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(ConsoleWords.say("accounts.number", number));
        }
        console.tell(
                grant.end(console.order(account, reason), Long.parseLong(number), last, console.actor()),
                ConsoleWords.say("accounts.ended"));
        return null;
    }
}
