package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.committees.Catalogue;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the data sources of the committees. */
@Service
@SuppressWarnings("NullAway.Init") // Karaf injects the reference before it completes anything.
public final class SourceKeyCompleter implements Completer {
    @Reference
    private Catalogue catalogue;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        List<String> keys = catalogue.snapshot().committees().stream()
                .flatMap(known -> known.content().sources().stream())
                .map(source -> source.key().toString())
                .toList();
        return new StringsCompleter(keys).complete(session, commandLine, candidates);
    }
}
