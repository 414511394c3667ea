package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
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

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Argument(name = "committee", description = "Only this committee's")
    @Completion(CommitteeIdCompleter.class)
    private @Nullable String committee;

    @Override
    public @Nullable Object execute() {
        new ConsoleRight(door, session).must(Permission.SEE_SOURCES, Where.SOMEWHERE);
        SourceList.sources(all(), ShellUser.out(session));
        return null;
    }

    private List<SourceStatus> all() {
        ConsoleRight right = new ConsoleRight(door, session);
        try (Reading reading = catalogue.open()) {
            return sources.all(reading).stream()
                    .filter(source -> right.sees(
                            Permission.SEE_SOURCES,
                            Optional.of(source.definition().key().committee())))
                    .filter(source -> committee == null
                            || source.definition().key().committee().value().equals(committee))
                    .toList();
        }
    }
}
