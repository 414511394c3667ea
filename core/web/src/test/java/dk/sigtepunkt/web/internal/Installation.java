package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Strategy;
import dk.sigtepunkt.contracts.StrategyId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.committees.Catalogue;
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
import dk.sigtepunkt.web.internal.pages.SiteMap;
import dk.sigtepunkt.web.internal.pages.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site over content in memory, without a server. */
final class Installation {
    static final String TOKEN = "the-right-token";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    final MemoryFigures figures = new MemoryFigures();
    final MemorySessions sessions = new MemorySessions(TOKEN::equals, CLOCK);
    final Map<CommitteeId, Contribution> contributions = new HashMap<>();
    final Map<StrategyId, StrategyText> texts = new HashMap<>();
    final Assets assets = new Assets();
    final Site site;
    CatalogueSnapshot snapshot;
    boolean ready = true;

    Installation(
            Strategy strategy,
            CatalogueSnapshot content,
            List<Observation> observed,
            List<ExpectedFocusArea> expected) {
        snapshot = content;
        figures.append(observed, Optional.empty(), "");
        Strategies strategies = new OneStrategy(strategy);
        Catalogue catalogue = new Catalogue() {
            @Override
            public CatalogueSnapshot snapshot() {
                return snapshot;
            }

            @Override
            public boolean ready() {
                return ready;
            }
        };
        ExpectedFocusAreas adopted = () -> expected;
        Reports reports =
                new ConsolidatedReports(strategies, adopted, catalogue, figures, period -> contributions, CLOCK);
        Frames frames = new Frames(strategies);
        site = new Site(
                SiteMap.routes(
                        frames,
                        reports,
                        catalogue,
                        figures,
                        adopted,
                        strategies,
                        new MemoryTexts(texts),
                        sessions,
                        CLOCK),
                new Templates(assets),
                frames,
                catalogue::ready);
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
