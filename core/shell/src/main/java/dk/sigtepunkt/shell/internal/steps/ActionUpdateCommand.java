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
@Command(scope = "sigtepunkt", name = "action-update", description = "Tells how an action goes")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ActionUpdateCommand implements Action {
    @Reference
    private KeepActions keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "action", description = "As committee/key", required = true)
    private String action = "";

    @Argument(index = 1, name = "sentence", description = "How it goes, a sentence", required = true)
    private String sentence = "";

    @Option(name = "--state", description = "started, adjusted or completed, when it comes into that state")
    private String state = "";

    @Option(name = "--percent", description = "How far it is, 0 to 100")
    private String percent = "";

    @Option(name = "--milestone", description = "Which milestone is reached")
    private String milestone = "";

    @Option(name = "--risk", description = "none, some or serious; has to be said")
    private String risk = "";

    @Option(name = "--next", description = "What happens next")
    private String next = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        new ActionConsole(ShellUser.out(session))
                .tell(keep.update(
                        ActionConsole.item(action),
                        new TypedFields()
                                .with("sentence", sentence)
                                .with("state", state)
                                .with("percent", percent)
                                .with("milestone", milestone)
                                .with("risk", risk)
                                .with("next", next)
                                .keeping(wording)
                                .fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}
