package dk.sigtepunkt.shell.internal.sources;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

@Service
@Command(
        scope = "sigtepunkt",
        name = "source-repeat",
        description = "Reads the kept documents of a run again, without fetching")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceRepeatCommand extends SourceCommand {
    @Argument(
            index = 0,
            name = "run",
            required = true,
            description = "The run's number, as sigtepunkt:source-history lists it")
    private long run;

    @Option(name = "--wait", description = "Stays until the run has ended, and fails when the run does")
    private boolean wait;

    @Override
    void act(Session at, SourceConsole console) throws InterruptedException {
        console.repeat(run, wait);
    }
}
