package dk.sigtepunkt.shell.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.people.PersonalFile;
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
        name = "personal-data",
        description = "Prints all that is kept of a person as JSON, or erases it")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class PersonalDataCommand implements Action {
    @Reference
    private SeeAccounts accounts;

    @Reference
    private PersonalData personal;

    @Reference
    private Session session;

    @Argument(index = 0, name = "account", description = "An id, or what somebody signs in with", required = true)
    private String account = "";

    @Option(name = "--erase", description = "Erases it, of an account that is closed; it cannot be undone")
    private boolean erase;

    @Option(name = "--confirm", description = "With erase: that it is meant")
    private boolean confirm;

    @Option(name = "--reason", description = "Why, kept beside the trail")
    private String reason = "";

    @Override
    public @Nullable Object execute() {
        AccountConsole console = new AccountConsole(accounts, ShellUser.actor(session), ShellUser.out(session));
        AccountId id = console.find(account).id();
        if (erase) {
            if (!confirm) {
                throw new IllegalArgumentException(ConsoleWords.say("accounts.confirm"));
            }
            console.tell(
                    personal.erase(console.order(account, reason), console.actor()),
                    ConsoleWords.say("accounts.erased"));
        } else {
            ShellUser.out(session)
                    .print(personal.export(id, console.actor())
                            .fold(
                                    PersonalFile::json,
                                    not -> {
                                        throw new IllegalArgumentException(
                                                not.why().sentence());
                                    },
                                    forbidden -> {
                                        throw new IllegalArgumentException(
                                                forbidden.why().sentence());
                                    }));
        }
        return null;
    }
}
