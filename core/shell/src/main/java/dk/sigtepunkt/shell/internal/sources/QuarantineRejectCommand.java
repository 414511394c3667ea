package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

@Service
@Command(scope = "sigtepunkt", name = "quarantine-reject", description = "Throws held figures away")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuarantineRejectCommand extends SourceCommand {
    @Argument(index = 0, name = "id", required = true, description = "As sigtepunkt:quarantine lists it")
    private long id;

    @Argument(index = 1, name = "reason", required = true, description = "Why, in quotation marks; it is kept")
    private String reason;

    @Override
    void act(Session at, SourceConsole console) {
        console.decide(id, Verdict.REJECTED, reason);
    }
}
