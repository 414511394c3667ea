package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

@Service
@Command(
        scope = "sigtepunkt",
        name = "source-pause",
        description = "Lets a data source not be asked by itself until it is resumed")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourcePauseCommand extends SourceCommand {
    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Argument(index = 1, name = "reason", required = true, description = "Why, in quotation marks; it is kept")
    private String reason;

    @Override
    void act(Session at, SourceConsole console) {
        console.pause(SourceKey.parse(source), reason);
    }
}
