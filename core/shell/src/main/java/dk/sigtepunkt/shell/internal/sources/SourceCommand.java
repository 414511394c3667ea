package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** A command that does one thing with data sources or what they brought. */
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public abstract class SourceCommand implements Action {
    @Reference
    private Sources sources;

    @Reference
    private OperateSources operate;

    @Reference
    private DecideQuarantine decide;

    @Reference
    private Session session;

    @Override
    public final @Nullable Object execute() throws IOException, InterruptedException {
        SourceConsole.SourceDoors doors = new SourceConsole.SourceDoors(operate, decide);
        act(session, new SourceConsole(sources, doors, ShellUser.out(session), ShellUser.actor(session)));
        return null;
    }

    abstract void act(Session at, SourceConsole console) throws IOException, InterruptedException;
}
