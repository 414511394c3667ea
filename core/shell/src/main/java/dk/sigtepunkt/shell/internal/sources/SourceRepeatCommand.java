package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ShellUser;
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
        name = "source-repeat",
        description = "Reads the kept documents of a run again, without fetching")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceRepeatCommand implements Action {
    @Reference
    private Sources sources;

    @Reference
    private OperateSources operate;

    @Reference
    private DecideQuarantine decide;

    @Reference
    private Session session;

    @Argument(
            index = 0,
            name = "run",
            required = true,
            description = "The run's number, as sigtepunkt:source-history lists it")
    private long run;

    @Option(name = "--wait", description = "Stays until the run has ended, and fails when the run does")
    private boolean wait;

    @Override
    public @Nullable Object execute() throws InterruptedException {
        new SourceConsole(sources, new SourceConsole.SourceDoors(operate, decide), System.out, ShellUser.actor(session))
                .repeat(run, wait);
        return null;
    }
}
