package dk.sigtepunkt.web.internal.layers;

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

/** How sigtepunkter, focus areas, actions and data hang together. */
@Component
public final class LayersPages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;

    @Activate
    public LayersPages(@Reference Strategies strategies, @Reference Reports reports) {
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.reading(LayersPage.ADDRESS, QuarterPage.byQuery(periods, new LayersPage(frames)))
                .dated()
                .kept());
    }
}
