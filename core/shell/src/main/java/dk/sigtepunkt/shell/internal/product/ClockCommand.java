package dk.sigtepunkt.shell.internal.product;

import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
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
        name = "clock",
        description = "Shows what time it is here, and lets it be later where time is simulated")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ClockCommand implements Action {
    @Reference
    private MoveTime time;

    @Reference
    private Session session;

    @Argument(index = 0, name = "to", description = "A day (2022-10-01) or a moment (2022-10-01T08:30), Danish time")
    private String to = "";

    @Override
    public @Nullable Object execute() {
        if (!to.isEmpty()) {
            TypedFields.kept(time.move(to, ShellUser.actor(session)));
        }
        ShellUser.out(session)
                .println(ConsoleWords.say(
                        time.simulated() ? "product.clock.simulated" : "product.clock.real",
                        Danish.moment(time.now())));
        return null;
    }
}
