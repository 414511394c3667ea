package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is kept of people: of one, for those who answer for that, and of all, for everybody. */
@Component
public final class PersonalPages implements Pages {
    private static final String ONE = "/konti/{account}/persondata";

    private final PersonalPage one;
    private final KeptPage kept;

    @Activate
    public PersonalPages(
            @Reference Strategies strategies,
            @Reference SeeAccounts accounts,
            @Reference PersonalData personal,
            @Reference ProposalTerms terms) {
        LayoutFactory frames = new LayoutFactory(strategies);
        one = new PersonalPage(frames, accounts, personal);
        kept = new KeptPage(frames, personal.keptDays(), terms);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(KeptPage.ADDRESS, kept),
                needing(Route.form(ONE, one, one::erase)),
                needing(Route.reading(ONE + "/fil", one::file)));
    }

    private static Route needing(Route route) {
        return route.needs(Permission.HANDLE_PERSONAL_DATA);
    }
}
