package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.deployments.Deployments;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
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

    @Override
    public @Nullable Object execute() {
        CatalogueSnapshot committees = catalogue.snapshot();
        new CommitteeList(committees, deployments, contributions.faults(committees)).print(System.out);
        return null;
    }
}
