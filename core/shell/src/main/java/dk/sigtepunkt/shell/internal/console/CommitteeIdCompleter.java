package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.committees.Catalogue;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the ids of the committees there are, or once were. */
@Service
@SuppressWarnings("NullAway.Init") // Karaf injects the reference before it completes anything.
public final class CommitteeIdCompleter implements Completer {
    @Reference
    private Catalogue catalogue;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        List<String> ids = catalogue.snapshot().committees().stream()
                .map(known -> known.id().value())
                .toList();
        return new StringsCompleter(ids).complete(session, commandLine, candidates);
    }
}
