package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.Sources;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "quarantine", description = "Lists the figures that wait for a person, and why")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuarantineCommand implements Action {
    @Reference
    private Sources sources;

    @Override
    public @Nullable Object execute() {
        SourceList.cases(sources.waiting(), System.out);
        return null;
    }
}
