package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "quarantine-release", description = "Takes held figures in")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuarantineReleaseCommand implements Action {
    @Reference
    private Sources sources;

    @Reference
    private OperateSources operate;

    @Reference
    private DecideQuarantine decide;

    @Reference
    private Session session;

    @Argument(index = 0, name = "id", required = true, description = "As sigtepunkt:quarantine lists it")
    private long id;

    @Argument(index = 1, name = "reason", required = true, description = "Why, in quotation marks; it is kept")
    private String reason;

    @Override
    public @Nullable Object execute() {
        new SourceConsole(sources, new SourceConsole.SourceDoors(operate, decide), System.out, ShellUser.actor(session))
                .decide(id, Verdict.RELEASED, reason);
        return null;
    }
}
