package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.Sources;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "source-history", description = "Lists the runs of a data source, newest first")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourceHistoryCommand implements Action {
    private static final int SHOWN = 50;

    @Reference
    private Sources sources;

    @Argument(name = "source", required = true, description = "committee/key, as sigtepunkt:sources lists it")
    @Completion(SourceKeyCompleter.class)
    private String source;

    @Override
    public @Nullable Object execute() {
        SourceList.runs(sources.history(SourceKey.parse(source), SHOWN), System.out);
        return null;
    }
}
