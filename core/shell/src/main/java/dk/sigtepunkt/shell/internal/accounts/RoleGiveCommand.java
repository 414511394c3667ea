package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.ChairChange;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.WantedRole;
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
@Command(
        scope = "sigtepunkt",
        name = "role-give",
        description = "Gives a role, makes somebody a stand-in, or a committee's chair in place of the one before")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class RoleGiveCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private GrantRoles grant;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Argument(
            index = 1,
            name = "role",
            description = "A role's code; stand-in for all roles of somebody who is away",
            required = true)
    private String role = "";

    @Option(name = "--committee", description = "In which committee")
    private String committee = "";

    @Option(name = "--for", description = "stand-in: for whom")
    private String away = "";

    @Option(name = "--from", description = "The first day, as 2026-04-01; without one today")
    private String from = "";

    @Option(name = "--to", description = "The last day; without one no end")
    private String to = "";

    @Option(name = "--instead", description = "chair: the one before is it until the day before")
    private boolean instead;

    @Option(name = "--reason", description = "Why, kept beside the trail")
    private String reason = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        AccountOrder order = console.order(account, reason);
        console.tell(given(console, order), ConsoleWords.say("accounts.given"));
        return null;
    }

    private AccountResult given(AccountConsole console, AccountOrder order) {
        if (role.equals("stand-in")) {
            return grant.standIn(order, console.find(away).id(), from, to, console.actor());
        }
        return instead
                ? grant.changeChair(order, new ChairChange(committee, "", from), console.actor())
                : grant.give(order, new WantedRole(role, committee, from, to), console.actor());
    }
}
