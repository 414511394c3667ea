package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the council has decided, and how it is followed. */
@Component
public final class StrategyPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final StrategyTexts texts;
    private final CouncilsWord council;
    private final RecordCouncilDecision record;
    private final StrategyStanding standing;

    @Activate
    public StrategyPages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference StrategyTexts texts,
            @Reference ExpectedFocusAreas adopted,
            @Reference CouncilDecisions decisions,
            @Reference RecordCouncilDecision record,
            @Reference StrategyDecisions states,
            @Reference KeepStrategy keep) {
        this.standing = new StrategyStanding(states, keep);
        this.council = new CouncilsWord(strategies, adopted, decisions);
        this.record = record;
        this.strategies = strategies;
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        StrategyPeriods periods = new StrategyPeriods(strategies, reports);
        StrategyPage strategy = new StrategyPage(frames, periods, new OwnTexts(texts), council, standing);
        DecisionsPage decisions = new DecisionsPage(frames, periods, council, record);
        return List.of(
                Route.form("/beslutninger", decisions, decisions::sent).dated(),
                Route.reading("/strategi", strategy::current).dated(),
                Route.reading("/strategi/{strategy}", strategy).dated(),
                Route.guarded("/strategi/{strategy}/tilstand", strategy::decided),
                Route.reading("/saadan-maaler-vi", new MethodPage(frames)));
    }
}
