package dk.sigtepunkt.web.internal.actions;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is being done, across committees. */
@Component
public final class ActionPages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;

    @Activate
    public ActionPages(@Reference Strategies strategies, @Reference Reports reports) {
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.reading("/handlinger", QuarterPage.byQuery(periods, new ActionListPage(frames)))
                .dated()
                .kept()
                .heavy());
    }
}
