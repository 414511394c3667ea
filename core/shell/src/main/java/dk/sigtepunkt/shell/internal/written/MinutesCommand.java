package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.util.OptionalInt;
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
        name = "minutes",
        description = "How long written reports take, quarter by quarter; turns the measuring on and off")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class MinutesCommand implements Action {
    @Reference
    private ReadMinutes read;

    @Reference
    private KeepMinutes keep;

    @Reference
    private Session session;

    @Argument(name = "to", description = "on or off; only shown when left out")
    private @Nullable String to;

    @Override
    public @Nullable Object execute() {
        Actor actor = ShellUser.actor(session);
        if (to != null) {
            String measure = MinutesConsole.measure(to);
            TypedFields.kept(keep.turn(
                    new TypedFields().with(KeepMinutes.MEASURE, measure).fields(), OptionalInt.empty(), actor));
        }
        new MinutesConsole(ShellUser.out(session)).tell(read.measuring(), read.quarters(actor));
        return null;
    }
}
