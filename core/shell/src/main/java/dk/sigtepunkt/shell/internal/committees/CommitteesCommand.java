package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "committees", description = "Lists every committee, and what was refused and why")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class CommitteesCommand implements Action {
    @Reference
    private Catalogue catalogue;

    @Reference
    private Deployments deployments;

    @Reference
    private Contributions contributions;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Override
    public @Nullable Object execute() {
        new ConsoleRight(door, session).must(Permission.SEE_OPERATIONS, Where.SOMEWHERE);
        CatalogueSnapshot committees = catalogue.snapshot();
        new CommitteeList(committees, deployments, contributions.faults(committees)).print(ShellUser.out(session));
        return null;
    }
}
