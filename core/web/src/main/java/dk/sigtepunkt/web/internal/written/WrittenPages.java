package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.reports.InDepthInterval;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Written reports: the quarter's overview, each report, and the form of each thing that is done with one. */
@Component
public final class WrittenPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final WrittenDoors doors;
    private final HandActions hand;
    private final AccountDirectory accounts;
    private final InDepthInterval interval;
    private final Clock clock;

    @Activate
    public WrittenPages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference WrittenDoors doors,
            @Reference HandActions hand,
            @Reference AccountDirectory accounts,
            @Reference InDepthInterval interval,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.reports = reports;
        this.doors = doors;
        this.hand = hand;
        this.accounts = accounts;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        RoundPage round = new RoundPage(strategies, reports, doors, interval, clock);
        QuarterlyReportPage overall = new QuarterlyReportPage(strategies, doors, accounts, clock);
        MinutesPage time = new MinutesPage(strategies, doors.minutes());
        List<Route> routes = new ArrayList<>(List.of(
                Route.reading(WrittenAddresses.NEWEST, round),
                Route.form(WrittenAddresses.TIME, time, time),
                Route.reading(WrittenAddresses.ROUND, round),
                Route.reading(WrittenAddresses.QUARTERLY, overall).heavy(),
                Route.reading(WrittenAddresses.IN_DEPTH, overall).heavy(),
                Route.reading(WrittenAddresses.COMMITTEE, new CommitteeReportPage(strategies, doors, accounts, clock))
                        .heavy()));
        DoingRoutes doings = new DoingRoutes(strategies, doors, hand, clock);
        routes.addAll(doings.quarterly());
        routes.addAll(doings.inDepth());
        routes.addAll(doings.several());
        routes.addAll(doings.committees());
        return List.copyOf(routes);
    }
}
