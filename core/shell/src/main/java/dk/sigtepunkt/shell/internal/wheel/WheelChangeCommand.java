package dk.sigtepunkt.shell.internal.wheel;

import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
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
        name = "wheel-change",
        description = "Moves, cancels or adds something in a year, frees it of meetings, or takes a change back")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class WheelChangeCommand implements Action {
    @Reference
    private KeepWheel keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "wheel", description = "committee.vtf or body.kommunalbestyrelsen", required = true)
    private String wheel = "";

    @Argument(index = 1, name = "change", description = "move, cancel, add, free or take-back", required = true)
    private String change = "";

    @Argument(index = 2, name = "what", description = "move, cancel: the entry's key; take-back: the change's number")
    private String what = "";

    @Option(name = "--on", description = "move, add: the day, as 2026-05-12")
    private String on = "";

    @Option(name = "--time", description = "move, add: when it begins, as 16.30")
    private String time = "";

    @Option(name = "--kind", description = "add: meeting, deadline, report-deadline, report, hearing, publication …")
    private String kind = "";

    @Option(name = "--title", description = "add, free: what it is")
    private String title = "";

    @Option(name = "--place", description = "add: where it is")
    private String place = "";

    @Option(name = "--quarter", description = "add: whose report it is about, as 2026K1")
    private String quarter = "";

    @Option(name = "--from", description = "free: the first day")
    private String from = "";

    @Option(name = "--to", description = "free: the last day")
    private String to = "";

    @Option(name = "--reason", description = "Why; everybody reads it")
    private String reason = "";

    @Override
    public @Nullable Object execute() {
        TypedFields typed = new TypedFields()
                .with("on", on)
                .with("time", time)
                .with("kind", kind)
                .with("title", title)
                .with("place", place)
                .with("quarter", quarter)
                .with("from", from)
                .with("to", to)
                .with("reason", reason);
        new WheelConsole(ShellUser.out(session))
                .tell(WheelChanges.change(keep, wheel, change, what, typed.fields(), ShellUser.actor(session)));
        return null;
    }
}
