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
        name = "source-resume",
        description = "Lets a paused data source be asked by itself again")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceResumeCommand extends SourceCommand {
    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Override
    void act(Session at, SourceConsole console) {
        console.resume(SourceKey.parse(source));
    }
}
