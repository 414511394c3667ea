package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "sources",
        description = "Lists the data sources, how their last run went and what needs a person")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SourcesCommand implements Action {
    @Reference
    private Catalogue catalogue;

    @Reference
    private Sources sources;

    @Argument(name = "committee", description = "Only this committee's")
    @Completion(CommitteeIdCompleter.class)
    private @Nullable String committee;

    @Override
    public @Nullable Object execute() {
        SourceList.sources(all(), System.out);
        return null;
    }

    private List<SourceStatus> all() {
        try (Reading reading = catalogue.open()) {
            return sources.all(reading).stream()
                    .filter(source -> committee == null
                            || source.definition().key().committee().value().equals(committee))
                    .toList();
        }
    }
}
