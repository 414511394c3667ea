package dk.sigtepunkt.web.internal.wording;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands for everybody to read and says more than is known; everybody is told. */
@Component
public final class WordingPages implements Pages {
    static final String ADDRESS = "/ordlyd";

    private final Strategies strategies;
    private final StandingWording wording;

    @Activate
    public WordingPages(@Reference Strategies strategies, @Reference StandingWording wording) {
        this.strategies = strategies;
        this.wording = wording;
    }

    /** Where a committee's are. */
    public static String of(CommitteeId committee) {
        return ADDRESS + "#" + committee;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.reading(ADDRESS, new StandingWordingPage(new LayoutFactory(strategies), wording))
                .dated());
    }
}
