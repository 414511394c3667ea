package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

@Service
@Command(scope = "sigtepunkt", name = "source-upload", description = "Hands in a file of a data source")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceUploadCommand extends SourceCommand {
    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Argument(
            index = 1,
            name = "file",
            required = true,
            description = "On the server, at most " + FileLimit.MEGABYTES + " MB")
    private String file;

    @Option(name = "--wait", description = "Stays until the run has ended, and fails when the run does")
    private boolean wait;

    @Override
    void act(Session at, SourceConsole console) throws IOException, InterruptedException {
        console.upload(SourceKey.parse(source), ConsoleFile.read(at, file, "fra-konsollen"), wait);
    }
}
