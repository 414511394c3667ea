package dk.sigtepunkt.web.internal.tags;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.TagLinks;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is looked up by its tags, and what is put beside each other by them. */
@Component
public final class TagPages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;

    @Activate
    public TagPages(@Reference Strategies strategies, @Reference Reports reports) {
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(TagLinks.PAGE, QuarterPage.byQuery(periods, new TaggedPage(frames)))
                        .dated()
                        .kept(),
                Route.reading("/visninger/{view}", QuarterPage.byQuery(periods, new PairingPage(frames)))
                        .dated()
                        .kept());
    }
}
