package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

@Service
@Command(scope = "sigtepunkt", name = "source-run", description = "Asks a data source now")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceRunCommand extends SourceCommand {
    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Option(name = "--wait", description = "Stays until the run has ended, and fails when the run does")
    private boolean wait;

    @Override
    void act(Session at, SourceConsole console) throws InterruptedException {
        console.start(SourceKey.parse(source), wait);
    }
}
