package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.domain.committees.ContentChanges;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The committees and their focus areas. */
@Component
public final class CommitteePages implements Pages {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final ContentChanges committees;
    private final CouncilsWord council;
    private final WrittenBeside beside;
    private final LoadLimit limit;

    @Activate
    public CommitteePages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference ContentChanges committees,
            @Reference ExpectedFocusAreas adopted,
            @Reference CouncilDecisions decisions,
            @Reference WrittenBeside beside,
            @Reference LoadLimit limit) {
        this.council = new CouncilsWord(strategies, adopted, decisions);
        this.frames = new LayoutFactory(strategies);
        this.periods = new StrategyPeriods(strategies, reports);
        this.committees = committees;
        this.beside = beside;
        this.limit = limit;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading("/udvalg", QuarterPage.byQuery(periods, new CommitteeListPage(frames)))
                        .dated()
                        .kept(),
                Route.reading(
                                "/udvalg/{committee}",
                                QuarterPage.wholeByQuery(periods, new CommitteePage(frames, committees, beside, limit)))
                        .dated(),
                Route.reading(
                                "/fokusomraader/{committee}/{area}",
                                QuarterPage.byQuery(periods, new FocusAreaPage(frames, council, beside)))
                        .dated());
    }
}
