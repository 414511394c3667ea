package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.WatchSignIns;
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
        name = "account-unlock",
        description = "Lets somebody try again who was refused too often")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AccountUnlockCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private WatchSignIns signIns;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        AccountId id = console.find(account).id();
        signIns.unlock(id, console.actor()).ifPresent(why -> {
            throw new IllegalArgumentException(why.sentence());
        });
        ShellUser.out(session).println(ConsoleWords.say("accounts.unlocked", id.value()));
        return null;
    }
}
