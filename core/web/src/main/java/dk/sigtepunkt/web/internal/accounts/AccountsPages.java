package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has an account, and how that becomes another. */
@Component
public final class AccountsPages implements Pages {
    private static final String ONE = "/konti/{account}";

    private final AccountsPage list;
    private final NewAccountPage fresh;
    private final AccountPage one;
    private final HelpIn help;
    private final HandOverPage handOver;

    @Activate
    public AccountsPages(
            @Reference Strategies strategies,
            @Reference SeeAccounts accounts,
            @Reference ManageAccounts manage,
            @Reference HandOutLinks links,
            @Reference WatchSignIns signIns,
            @Reference UseSecondFactor factor) {
        LayoutFactory frames = new LayoutFactory(strategies);
        list = new AccountsPage(frames, accounts);
        fresh = new NewAccountPage(frames, manage);
        one = new AccountPage(frames, accounts, manage);
        help = new HelpIn(one, accounts, links, signIns, factor);
        handOver = new HandOverPage(frames, accounts, manage);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                needing(Route.reading(AccountVisit.LIST, list)),
                // Before the address of any account, which it would be taken for.
                needing(Route.form(NewAccountPage.ADDRESS, fresh, fresh::make)),
                needing(Route.form(ONE, one, one::rename)),
                needing(Route.guarded(ONE + "/aabn", one::reopen)),
                needing(Route.guarded(ONE + "/engangslink", help::link)),
                needing(Route.guarded(ONE + "/laas-op", help::unlock)),
                needing(Route.guarded(ONE + "/totrin-fra", help::secondFactorOff)),
                needing(Route.form(ONE + "/overdrag", handOver, handOver::close)));
    }

    private static Route needing(Route route) {
        return route.needs(Permission.MANAGE_ACCOUNTS);
    }
}
