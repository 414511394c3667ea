package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.contracts.StrategyId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.internal.MemorySessions;
import dk.sigtepunkt.web.internal.pages.Frames;
import dk.sigtepunkt.web.internal.pages.Sender;
import dk.sigtepunkt.web.internal.pages.Services;
import dk.sigtepunkt.web.internal.pages.SiteMap;
import dk.sigtepunkt.web.internal.pages.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site over content in memory, without a server. */
final class Installation {
    static final String TOKEN = "the-right-token";
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    final MovingClock clock = new MovingClock(NOW, ZoneId.of("Europe/Copenhagen"));
    final MemoryFigures figures = new MemoryFigures();
    final MemorySources sources = new MemorySources();
    final MemorySessions sessions = new MemorySessions(TOKEN::equals, clock);
    final MemoryContributions contributions = new MemoryContributions();
    final MemoryCommittees committees = new MemoryCommittees();
    final WatchedCatalogue catalogue;
    final MemoryDeployments deployments;
    final Map<StrategyId, StrategyText> texts = new HashMap<>();
    final Assets assets = new Assets();
    final Site site;
    final Strategies strategies;
    Supplier<CatalogueSnapshot> next;

    Installation(
            Strategy strategy,
            CatalogueSnapshot content,
            List<Observation> observed,
            List<ExpectedFocusArea> expected) {
        next = () -> content;
        figures.append(observed, Optional.empty(), "");
        catalogue = new WatchedCatalogue(() -> next.get(), figures);
        deployments = new MemoryDeployments(catalogue);
        strategies = new OneStrategy(strategy);
        ExpectedFocusAreas adopted = () -> expected;
        Reports reports = new ConsolidatedReports(strategies, adopted, contributions, clock);
        Frames frames = new Frames(strategies);
        Services services = new Services(
                reports,
                committees,
                contributions,
                deployments,
                deployments,
                figures,
                adopted,
                strategies,
                new MemoryTexts(texts),
                sources,
                sessions,
                clock);
        site = new Site(SiteMap.routes(frames, services), new Templates(assets), frames, catalogue);
    }

    Session signedIn() {
        return sessions.signIn(TOKEN).orElseThrow();
    }

    Document page(String address) {
        return Jsoup.parse(get(address).body());
    }

    Document signedInPage(String address) {
        return Jsoup.parse(site.reply(visit("GET", address, Map.of(), Optional.of(signedIn())))
                .body());
    }

    Reply get(String address) {
        return site.reply(visit("GET", address, Map.of(), Optional.empty()));
    }

    static Visit visit(String method, String address, Map<String, String> form, Optional<Session> session) {
        int mark = address.indexOf('?');
        String query = mark < 0 ? "" : address.substring(mark + 1);
        return new Visit(
                method,
                mark < 0 ? address : address.substring(0, mark),
                UrlEncoded.read(query).orElseThrow(),
                form,
                Optional.empty(),
                Map.of(),
                session,
                new Sender("localhost:8181", Optional.empty(), Optional.empty()),
                false);
    }

    private record OneStrategy(Strategy current) implements Strategies {
        @Override
        public List<Strategy> all() {
            return List.of(current);
        }
    }
}
