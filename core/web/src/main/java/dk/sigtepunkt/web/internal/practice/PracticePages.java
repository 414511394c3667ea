package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the strategy has come to, as a whole and part by part. */
@Component
public final class PracticePages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final WrittenBeside beside;

    @Activate
    public PracticePages(
            @Reference Strategies strategies, @Reference Reports reports, @Reference WrittenBeside beside) {
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
        this.beside = beside;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(
                                "/fra-strategi-til-praksis",
                                QuarterPage.byQuery(periods, new PracticePage(frames, beside)))
                        .dated(),
                Route.reading(
                                "/sigtepunkter/{sigtepunkt}/{facet}",
                                QuarterPage.byQuery(periods, new FacetPage(frames, beside)))
                        .dated());
    }
}
