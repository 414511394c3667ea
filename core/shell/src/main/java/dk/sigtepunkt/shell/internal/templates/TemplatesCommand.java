package dk.sigtepunkt.shell.internal.templates;

import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
        name = "report-templates",
        description = "What written reports consist of, version by version")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class TemplatesCommand implements Action {
    @Reference
    private ReadTemplates read;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "version", description = "One of them, as quarterly.2; all when left out")
    private @Nullable String template;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        Optional<Instant> time = Optional.ofNullable(asOf).map(text -> LookBack.time(text, clock));
        TemplateConsole console = new TemplateConsole(ShellUser.out(session));
        if (template == null) {
            console.list(read.all(time, ShellUser.actor(session)));
        } else {
            console.show(template, read.one(TemplateConsole.ref(template), time, ShellUser.actor(session)));
        }
        return null;
    }
}
