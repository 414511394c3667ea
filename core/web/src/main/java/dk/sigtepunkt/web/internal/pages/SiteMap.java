package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.security.Sessions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every address there is. */
public final class SiteMap {
    private SiteMap() {}

    public static List<Route> routes(
            Frames frames,
            Reports reports,
            Catalogue catalogue,
            FigureStore figures,
            ExpectedFocusAreas expected,
            Strategies strategies,
            StrategyTexts texts,
            Sessions sessions,
            Clock clock) {
        SignIn signIn = new SignIn(frames, sessions);
        StrategyPage strategy = new StrategyPage(frames, strategies, texts);
        OperationsPage operations = new OperationsPage(frames, catalogue, figures, expected);
        return List.of(
                reported("/", reports, new FrontPage(frames)),
                reported("/matrix", reports, new MatrixPage(frames)),
                reported("/sigtepunkter/{sigtepunkt}", reports, new SigtepunktPage(frames)),
                reported("/udvalg", reports, new CommitteeListPage(frames)),
                Route.reading("/udvalg/{committee}", QuarterPage.wholeByQuery(reports, new CommitteePage(frames))),
                reported("/fokusomraader/{committee}/{area}", reports, new FocusAreaPage(frames)),
                Route.reading("/rapport", visit -> wholeReport(visit, reports)),
                Route.reading("/rapport/{quarter}", QuarterPage.byPath(reports, new ReportPage(frames))),
                Route.reading("/strategi", strategy::current),
                Route.reading("/strategi/{strategy}", strategy),
                Route.reading("/saadan-maaler-vi", new MethodPage(frames, catalogue)),
                Route.reading("/tilgaengelighed", new PlainPage(frames, "Tilgængelighed", "accessibility")),
                Route.reading("/drift", operations),
                Route.guarded("/drift/tal", new FigureEntry(operations, catalogue, figures, clock)),
                // Signing in has no session yet whose secret a form could carry; it must come from our own site.
                new Route("/log-ind", Optional.of(signIn::form), Optional.of(signIn::signIn), false),
                Route.guarded("/log-ud", signIn::signOut));
    }

    private static Route reported(String pattern, Reports reports, ReportedPage page) {
        return Route.reading(pattern, QuarterPage.byQuery(reports, page));
    }

    private static Answer wholeReport(Visit visit, Reports reports) {
        String asked = visit.query().getOrDefault("kvartal", "");
        Period newest = reports.defaultPeriod();
        Optional<Period> quarter = asked.isEmpty() ? Optional.of(newest) : QuarterPage.quarter(asked);
        return quarter.map(period -> Answer.seeOther(Links.report(period)))
                .orElseGet(() -> QuarterPage.malformed(newest));
    }
}
