package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody holds, and, for everybody, what that lets one do. */
@Component
public final class RolePages implements Pages {
    private static final String ROLES = "/konti/{account}/roller";

    private final RolesPage roles;
    private final RightsPage rights;

    @Activate
    public RolePages(@Reference Strategies strategies, @Reference SeeAccounts accounts, @Reference GrantRoles grant) {
        LayoutFactory frames = new LayoutFactory(strategies);
        roles = new RolesPage(frames, accounts, grant);
        rights = new RightsPage(frames);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(RightsPage.ADDRESS, rights),
                needing(Route.form(ROLES, roles, roles::give)),
                needing(Route.guarded(ROLES + "/vikar", roles::standIn)),
                needing(Route.guarded(ROLES + "/slut", roles::end)),
                needing(Route.guarded(ROLES + "/formand", roles::chair)));
    }

    private static Route needing(Route route) {
        return route.needs(Permission.GRANT_ROLES);
    }
}
