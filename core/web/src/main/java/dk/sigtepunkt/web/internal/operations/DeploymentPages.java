package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Committees' files: looked at, installed, rolled back, stopped, removed. */
@Component
public final class DeploymentPages implements Pages {
    private final FilePage file;
    private final OperationPage deed;

    @Activate
    public DeploymentPages(
            @Reference Strategies strategies,
            @Reference Deployments deployments,
            @Reference DeployCommittee deploy,
            @Reference Clock clock) {
        LayoutFactory frames = new LayoutFactory(strategies);
        file = new FilePage(frames, deploy, new UploadedFiles(clock));
        deed = new OperationPage(frames, deployments, deploy);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting(FilePage.UPLOAD, file::handIn).takesFile(),
                Route.asking(FilePage.UPLOAD + "/{file}", file, file::install).needs(Permission.DEPLOY_COMMITTEES),
                Route.asking("/drift/udvalg/{committee}/{deed}", deed, deed::act)
                        .needs(Permission.DEPLOY_COMMITTEES));
    }
}
