package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures as they are known, and what of them was corrected. */
@Component
public final class IndicatorPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final DialogueHistory dialogue;
    private final Clock clock;

    @Activate
    public IndicatorPages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference DialogueHistory dialogue,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.reports = reports;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        StrategyPeriods periods = new StrategyPeriods(strategies, reports);
        return List.of(
                Route.reading("/indikatorer/{indicator}", new IndicatorPage(frames, periods, dialogue, clock))
                        .dated()
                        .kept(),
                Route.reading("/rettelser", new CorrectionsPage(frames, periods, clock))
                        .dated()
                        .heavy());
    }
}
