package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.page.KnownDay;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The consolidated report; without a quarter one is sent on to the newest. */
@Component
public final class ReportPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final WrittenBeside beside;

    @Activate
    public ReportPages(@Reference Strategies strategies, @Reference Reports reports, @Reference WrittenBeside beside) {
        this.strategies = strategies;
        this.reports = reports;
        this.beside = beside;
    }

    @Override
    public List<Route> routes() {
        Page report = QuarterPage.byPath(
                new StrategyPeriods(strategies, reports), new ReportPage(new LayoutFactory(strategies), beside));
        return List.of(
                Route.reading("/rapport", this::sentOn).dated(),
                Route.reading(
                                "/rapport/{quarter}",
                                (visit, reading) ->
                                        otherwiseWritten(visit).orElseGet(() -> report.answer(visit, reading)))
                        .dated()
                        .heavy());
    }

    /** A report has one address, whatever letters it is asked for in. */
    private static Optional<PageResult> otherwiseWritten(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"))
                .filter(period -> !period.code().equals(visit.segment("quarter")))
                .map(period -> PageResult.seeOther(Links.address(Links.report(period), visit.query())));
    }

    private PageResult sentOn(PageRequest visit, Reading reading) {
        Optional<PageResult> objection = KnownDay.objection(visit, reports.today());
        if (objection.isPresent()) {
            return objection.get();
        }
        String asked = QuarterPage.askedQuarter(visit);
        Period newest = reports.defaultPeriod(reading);
        Optional<Period> quarter = asked.isEmpty() ? Optional.of(newest) : QuarterPage.quarter(asked);
        return quarter.map(period -> PageResult.seeOther(
                        Links.to(Optional.of(period), KnownDay.of(visit).day()).whole(period)))
                .orElseGet(() -> QuarterPage.malformed(visit, newest));
    }
}
