package dk.sigtepunkt.shell.internal.steps;

import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "actions", description = "The actions that go on, and what was told of each last")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ActionsCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Option(name = "--committee", description = "Only those of a committee, the id")
    @Completion(CommitteeIdCompleter.class)
    private String committee = "";

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            new ActionConsole(ShellUser.out(session)).list(reading, committee);
        }
        return null;
    }
}
