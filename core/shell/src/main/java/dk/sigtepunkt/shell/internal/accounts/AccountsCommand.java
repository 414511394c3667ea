package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "accounts", description = "Who has an account and what each holds")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AccountsCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private Session session;

    @Option(name = "--role", description = "Only who holds this role, a code")
    private String role = "";

    @Option(name = "--committee", description = "Only who holds something in this committee")
    private String committee = "";

    @Option(name = "--state", description = "active, deactivated or erased")
    private String state = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        console.list(new AccountFilter(role, committee, state));
        return null;
    }
}
