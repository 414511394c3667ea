package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "source-history", description = "Lists the runs of a data source, newest first")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceHistoryCommand implements Action {
    private static final int SHOWN = 50;

    @Reference
    private Sources sources;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Override
    public @Nullable Object execute() {
        SourceKey key = SourceKey.parse(source);
        new ConsoleRight(door, session).must(Permission.SEE_SOURCES, Where.in(key.committee()));
        SourceList.runs(sources.history(key, SHOWN), ShellUser.out(session));
        return null;
    }
}
