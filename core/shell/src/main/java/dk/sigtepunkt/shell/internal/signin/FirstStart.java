package dk.sigtepunkt.shell.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.signin.FirstSignIn;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the first person in where nobody has an account, at each start. */
@Component(service = FirstStart.class, immediate = true)
public final class FirstStart {
    @Activate
    public FirstStart(@Reference FirstSignIn first, @Reference FirstPasswordFile file) {
        Actor server = Actor.server(
                Actor.Means.SCHEDULE, AccountWords.in(ConsoleWords.language()).server());
        FirstAdministratorConsole console = new FirstAdministratorConsole(System.out, file);
        first.atStart(server).ifPresentOrElse(console::started, console::again);
    }
}
