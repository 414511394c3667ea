package dk.sigtepunkt.web.internal.overview;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.PlainPage;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The whole at a glance, and what is said about the site itself. */
@Component
public final class OverviewPages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final WhatWaits waits;

    @Activate
    public OverviewPages(@Reference Strategies strategies, @Reference Reports reports, @Reference WhatWaits waits) {
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
        this.waits = waits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading("/", QuarterPage.byQuery(periods, new FrontPage(frames, waits)))
                        .dated()
                        .kept(),
                Route.reading("/matrix", QuarterPage.byQuery(periods, new MatrixPage(frames)))
                        .dated()
                        .kept(),
                Route.reading("/sigtepunkter/{sigtepunkt}", QuarterPage.byQuery(periods, new SigtepunktPage(frames)))
                        .dated()
                        .kept(),
                Route.reading("/saadan-skriver-vi", new PlainPage(frames, "overview.writing", "overview/writing")),
                Route.reading(
                        "/tilgaengelighed", new PlainPage(frames, "overview.accessibility", "overview/accessibility")));
    }
}
