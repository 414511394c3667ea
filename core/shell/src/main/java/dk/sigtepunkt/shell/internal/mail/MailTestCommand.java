package dk.sigtepunkt.shell.internal.mail;

import dk.sigtepunkt.domain.mail.TryMail;
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
        name = "mail-test",
        description = "Sends a mail that says nothing, to see whether any leaves the server")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class MailTestCommand implements Action {
    @Reference
    private TryMail trying;

    @Reference
    private Session session;

    @Argument(index = 0, name = "address", description = "Where it goes", required = true)
    private String address = "";

    @Override
    public @Nullable Object execute() {
        String told = trying.send(address, ShellUser.actor(session))
                .fold(
                        sent -> ConsoleWords.say("mail.sent"),
                        not -> {
                            throw new IllegalArgumentException(not.why());
                        },
                        forbidden -> {
                            throw new IllegalArgumentException(forbidden.why().sentence());
                        });
        ShellUser.out(session).println(told);
        return null;
    }
}
