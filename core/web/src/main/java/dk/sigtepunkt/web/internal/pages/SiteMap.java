package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.reporting.Reports;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every address there is. */
public final class SiteMap {
    private SiteMap() {}

    public static List<Route> routes(Frames frames, Services services) {
        return Stream.of(
                        reading(frames, services),
                        figures(frames, services),
                        sources(frames, services),
                        operating(frames, services),
                        signingIn(frames, services))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> reading(Frames frames, Services services) {
        Reports reports = services.reports();
        StrategyPage strategy = new StrategyPage(frames, services.strategies(), services.texts());
        CommitteePage committee = new CommitteePage(frames, services.committees());
        return List.of(
                reported("/", reports, new FrontPage(frames)),
                reported("/matrix", reports, new MatrixPage(frames)),
                reported("/sigtepunkter/{sigtepunkt}", reports, new SigtepunktPage(frames)),
                reported("/udvalg", reports, new CommitteeListPage(frames)),
                Route.reading("/udvalg/{committee}", QuarterPage.wholeByQuery(reports, committee)),
                reported("/fokusomraader/{committee}/{area}", reports, new FocusAreaPage(frames)),
                Route.reading("/rapport", (visit, reading) -> wholeReport(visit, reading, reports)),
                Route.reading("/rapport/{quarter}", QuarterPage.byPath(reports, new ReportPage(frames))),
                Route.reading("/strategi", strategy::current),
                Route.reading("/strategi/{strategy}", strategy),
                Route.reading("/saadan-maaler-vi", new MethodPage(frames)),
                Route.reading("/tilgaengelighed", new PlainPage(frames, "Tilgængelighed", "accessibility")));
    }

    private static List<Route> figures(Frames frames, Services services) {
        return List.of(
                Route.dated(
                        "/indikatorer/{indicator}", new IndicatorPage(frames, services.reports(), services.clock())),
                Route.reading("/rettelser", new CorrectionsPage(frames, services.strategies(), services.clock())));
    }

    private static List<Route> sources(Frames frames, Services services) {
        Sources sources = services.sources();
        SourcePage source = new SourcePage(frames, sources);
        SourceDeeds deeds = new SourceDeeds(source, sources);
        RunPage run = new RunPage(frames, sources);
        CasePage quarantined = new CasePage(frames, sources);
        String one = "/kilder/{committee}/{source}";
        return List.of(
                Route.reading("/kilder", new SourcesPage(frames, sources)),
                Route.reading(one, source),
                Route.acting(one + "/hent", deeds::start),
                Route.acting(one + "/fil", deeds::upload),
                Route.guarded(one + "/pause", deeds::pause),
                Route.acting(one + "/genoptag", deeds::resume),
                Route.reading(one + "/koersler/{run}", run),
                Route.acting(one + "/koersler/{run}/laes-igen", deeds::repeat),
                Route.reading(one + "/koersler/{run}/dokumenter/{document}", run::document),
                Route.reading("/karantaene", new QuarantinePage(frames, sources)),
                Route.form("/karantaene/{case}", quarantined, quarantined::decide));
    }

    private static List<Route> operating(Frames frames, Services services) {
        OperationsPage operations = new OperationsPage(frames, services);
        HandedIn files = new HandedIn(services.clock());
        FilePage file = new FilePage(frames, services.deployments(), files);
        DeedPage deed = new DeedPage(frames, services.deployments());
        return List.of(
                Route.reading("/drift", operations),
                Route.guarded("/drift/tal", new FigureEntry(operations, services.figures(), services.clock())),
                Route.acting(FilePage.UPLOAD, file::handIn),
                Route.asking(FilePage.UPLOAD + "/{file}", file, file::install),
                Route.asking("/drift/udvalg/{committee}/{deed}", deed, deed::act));
    }

    private static List<Route> signingIn(Frames frames, Services services) {
        SignIn signIn = new SignIn(frames, services.sessions());
        return List.of(
                // Signing in has no session yet whose secret a form could carry; it must come from our own site.
                new Route(
                        "/log-ind",
                        Optional.of(signIn::form),
                        Optional.of(signIn::signIn),
                        Optional.empty(),
                        false,
                        false),
                Route.guarded("/log-ud", signIn::signOut));
    }

    private static Route reported(String pattern, Reports reports, ReportedPage page) {
        return Route.reading(pattern, QuarterPage.byQuery(reports, page));
    }

    private static Answer wholeReport(Visit visit, Reading reading, Reports reports) {
        String asked = visit.query().getOrDefault("kvartal", "");
        Period newest = reports.defaultPeriod(reading);
        Optional<Period> quarter = asked.isEmpty() ? Optional.of(newest) : QuarterPage.quarter(asked);
        return quarter.map(period -> Answer.seeOther(Links.report(period)))
                .orElseGet(() -> QuarterPage.malformed(newest));
    }
}
