package dk.sigtepunkt.shell.internal.steps;

import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "action-step", description = "Takes the next step of an action")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ActionStepCommand implements Action {
    @Reference
    private KeepActions keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "action", description = "As committee/key", required = true)
    private String action = "";

    @Argument(
            index = 1,
            name = "state",
            description = "decided, started, adjusted, completed, stopped or replaced",
            required = true)
    private String state = "";

    @Argument(index = 2, name = "reason", description = "Why", required = true)
    private String reason = "";

    @Option(name = "--on", description = "The day, as 2026-01-28; today when left out")
    private String on = "";

    @Option(
            name = "--trigger",
            description = "What made it come: municipality, committee, council-input, proposal, follow-up or question")
    private String trigger = "";

    @Option(name = "--reference", description = "Of a follow-up the quarter, of a question its number")
    private String reference = "";

    @Option(name = "--successor", description = "replaced: by which action, as committee/key")
    private String successor = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        new ActionConsole(ShellUser.out(session))
                .tell(keep.step(
                        ActionConsole.item(action),
                        new TypedFields()
                                .with("state", state)
                                .with("reason", reason)
                                .with("on", on)
                                .with("trigger", trigger)
                                .with("reference", reference)
                                .with("successor", successor)
                                .keeping(wording)
                                .fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}
