package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "quarantine", description = "Lists the figures that wait for a person, and why")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class QuarantineCommand implements Action {
    @Reference
    private Sources sources;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Override
    public @Nullable Object execute() {
        ConsoleRight right = new ConsoleRight(door, session);
        right.must(Permission.SEE_SOURCES, Where.SOMEWHERE);
        List<QuarantineCase> seen = sources.waiting().stream()
                .filter(held -> right.sees(
                        Permission.SEE_SOURCES, Optional.of(held.indicator().committee())))
                .toList();
        SourceList.cases(seen, ShellUser.out(session));
        return null;
    }
}
