package dk.sigtepunkt.shell.internal.templates;

import dk.sigtepunkt.domain.templates.KeepTemplates;
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
@Command(
        scope = "sigtepunkt",
        name = "report-template-approve",
        description = "Writes down that a body approved a version of a template")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ApproveTemplateCommand implements Action {
    @Reference
    private KeepTemplates keep;

    @Reference
    private Session session;

    @Argument(name = "version", description = "The version, as quarterly.2", required = true)
    private String template = "";

    @Option(name = "--meeting", description = "The day on which the body approved it")
    private String meeting = "";

    @Option(name = "--body", description = "Which body")
    private String body = "";

    @Option(name = "--decided", description = "What it decided")
    private String decided = "";

    @Option(name = "--from", description = "The quarter from whose report on it applies, as 2026K4")
    private String from = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        TypedFields typed = new TypedFields()
                .with("meeting", meeting)
                .with("body", body)
                .with("decided", decided)
                .with("from", from)
                .keeping(wording);
        new TemplateConsole(ShellUser.out(session))
                .tell(keep.approve(
                        TemplateConsole.ref(template), typed.fields(), OptionalInt.empty(), ShellUser.actor(session)));
        return null;
    }
}
