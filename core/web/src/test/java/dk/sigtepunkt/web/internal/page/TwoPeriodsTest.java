package dk.sigtepunkt.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.SeveralStrategies;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two strategies side by side: every page of the old one stays as it was, and the two never mix. */
class TwoPeriodsTest {
    private static final CommitteeId CITY = new CommitteeId("by");
    private static final IndicatorId TREES = new IndicatorId(CITY, "traeer");
    private static final SigtepunktId TOWNS = new SigtepunktId("byer");
    private static final List<String> OLD = List.of(
            "/",
            "/matrix",
            "/udvalg",
            "/handlinger",
            "/rapport/2023K1",
            "/rapport/2024K4",
            "/rapport/2025K4",
            "/udvalg/vand",
            "/fokusomraader/vand/soe",
            "/sigtepunkter/natur",
            "/indikatorer/vand.soe",
            "/indikatorer/vand.soe?kvartal=2024K3",
            "/rettelser",
            "/strategi/proeve");

    private static Strategy old() {
        return MadeUp.strategy(new StrategyState.Draft("Ikke vedtaget endnu."))
                .with(new StrategyState.Draft("Ikke vedtaget endnu."), false);
    }

    private static Strategy next() {
        return new Strategy(
                new StrategyId("videre"),
                "Videre",
                "Byer.",
                2026,
                2029,
                Period.quarter(2026, 1),
                new StrategyState.Adopted("Byrådet", LocalDate.of(2025, 12, 17), "Sag 25/1"),
                true,
                List.of(new Sigtepunkt(TOWNS, "Flere byer", "Flere af dem.", "", List.of())),
                List.of("Byrådet"));
    }

    private static Committee city() {
        return new Committee(
                CITY,
                "Udvalget for Byer",
                "",
                "Om byer.",
                List.of(MadeUp.area(CITY, "traeer", "Træer i byen", TOWNS)),
                List.of(MadeUp.indicator(TREES, "traeer", "Bytræer", "stk.")),
                List.of());
    }

    private static Installation installation(Strategies strategies, List<Committee> committees, Observation... more) {
        List<Observation> figures = new ArrayList<>(List.of(more));
        for (String quarter : List.of("2024K3", "2024K4", "2025K4")) {
            figures.add(MadeUp.observation(MadeUp.EXAMPLE, quarter, 12.5, Origin.EXAMPLE));
            figures.add(MadeUp.observation(MadeUp.REAL, quarter, 1200, Origin.REAL));
        }
        Installation made = new Installation(
                strategies,
                new CatalogueSnapshot(
                        committees.stream()
                                .map(one -> new KnownCommittee(one, CommitteeState.ACTIVE, "1.0.0", MadeUp.SINCE))
                                .toList(),
                        List.of()),
                figures,
                List.of());
        made.clock.forward(Duration.between(made.clock.instant(), Instant.parse("2026-11-28T12:00:00Z")));
        return made;
    }

    private static Installation alone() {
        return installation(
                new SeveralStrategies(old().with(old().state(), true)), List.of(MadeUp.water(), MadeUp.land()));
    }

    static Installation both(Observation... more) {
        return installation(new SeveralStrategies(old(), next()), List.of(MadeUp.water(), MadeUp.land(), city()), more);
    }

    @Test
    void everyPageOfTheOldStrategySaysTheSameAsBeforeTheNewOneCame() {
        Installation before = alone();
        Installation after = both();
        for (String page : OLD) {
            assertThat(after.get(page).status()).as(page).isEqualTo(200);
            assertThat(content(after.page(page))).as(page).isEqualTo(content(before.page(page)));
        }
    }

    private static String content(Document page) {
        page.select("input[name=strategi], section[aria-labelledby=andre]").remove();
        return page.expectFirst("main")
                .html()
                .replaceAll("\\?strategi=\\w+|\\?strategy=\\w+|&amp;strategy=\\w+", "")
                .replaceAll("\\n\\s*\\n", "\n");
    }

    @Test
    void thereIsNoSwitchWhereThereIsOneStrategy() {
        assertThat(alone().page("/").select(".period-switch")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/,/?kvartal=2026K1",
        "/matrix,/matrix?kvartal=2026K1",
        "/udvalg,/udvalg?kvartal=2026K1",
        "/handlinger,/handlinger?kvartal=2026K1",
        "/rapport/2024K4,/rapport/2026K1",
        "/udvalg/vand,/udvalg?kvartal=2026K1",
        "/fokusomraader/vand/soe,/udvalg?kvartal=2026K1",
        "/sigtepunkter/natur,/matrix?kvartal=2026K1",
        "/indikatorer/vand.soe,/udvalg?kvartal=2026K1",
        "/rettelser,/rettelser?strategi=videre",
        "/strategi/proeve,/strategi/videre"
    })
    void theSwitchSaysWhatIsReadAndLeadsToTheSameKindOfPage(String page, String other) {
        Installation site = both();
        Document shown = site.page(page);
        assertThat(shown.select("nav.period-switch[aria-label] a[aria-current=true]")
                        .eachText())
                .containsExactly("Prøvestrategi 2023–\u20602025");
        assertThat(shown.select("nav.period-switch a:not([aria-current])").eachAttr("href"))
                .containsExactly(other);
        assertThat(site.get(other).status()).isEqualTo(200);
        Document there = site.page(other);
        assertThat(there.select("nav.period-switch a[aria-current=true]").eachText())
                .containsExactly("Videre 2026–\u20602029");
        assertThat(site.get(there.expectFirst("nav.period-switch a:not([aria-current])")
                                .attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSwitchCarriesTheKnownDayAlong() {
        assertThat(both().page("/matrix?kendt=30.06.2025")
                        .select("nav.period-switch a")
                        .eachAttr("href"))
                .allMatch(href -> href.endsWith("kendt=2025-06-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/udvalg", "/handlinger", "/rapport/2025K4"})
    void nothingOfTheNewPeriodStandsInTheOld(String page) {
        assertThat(both().page(page).select("main").text())
                .doesNotContain("Udvalget for Byer", "Træer i byen", "Bytræer", "Flere byer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?kvartal=2026K2", "/matrix?kvartal=2026K2", "/udvalg?kvartal=2026K2", "/rapport/2026K2"})
    void nothingOfTheOldPeriodStandsInTheNew(String page) {
        Document shown = both().page(page);
        assertThat(shown.select("main").text())
                .containsAnyOf("Udvalget for Byer", "Træer i byen")
                .doesNotContain("Udvalget for Vand", "Udvalget for Land", "Mere natur", "skov");
        assertThat(shown.select(".draft-mark")).isEmpty();
        assertThat(shown.select("#kvartal option").eachAttr("value"))
                .containsExactly("2026K4", "2026K3", "2026K2", "2026K1");
    }

    @Test
    void theProductOpensOnTheLastEndedQuarterWhoseOwnStrategyHasFigures() {
        Observation old = MadeUp.observation(MadeUp.REAL, "2026K3", 1300, Origin.REAL);
        assertThat(both(old).get("/rapport").headers()).containsEntry("Location", "/rapport/2025K4");
        Observation own = MadeUp.observation(TREES, "2026K2", 7, Origin.REAL);
        assertThat(both(old, own).get("/rapport").headers()).containsEntry("Location", "/rapport/2026K2");
        Observation projected = MadeUp.observation(TREES, "2029K4", 7, Origin.REAL);
        assertThat(both(projected).get("/rapport").headers()).containsEntry("Location", "/rapport/2026K3");
    }

    @ParameterizedTest
    @CsvSource({
        "/udvalg/by,Udvalget for Byer",
        "/fokusomraader/by/traeer,Træer i byen",
        "/indikatorer/by.traeer,Bytræer",
        "/sigtepunkter/byer,Flere byer"
    })
    void whatOnlyTheNewPeriodHasOpensInItAndIsNotFoundInTheOld(String page, String title) {
        Installation site = both();
        assertThat(site.get(page).status()).isEqualTo(200);
        assertThat(site.page(page).select("h1").text()).isEqualTo(title);
        assertThat(site.page(page).select("nav.period-switch a[aria-current]").text())
                .startsWith("Videre");
        assertThat(site.get(page + "?kvartal=2025K4").status()).isEqualTo(404);
        Document missing = site.page(page + "?kvartal=2025K4");
        assertThat(missing.select("main").text())
                .contains("4. kvartal 2025", "Videre 2026–\u20602029: 1. kvartal 2026");
        assertThat(missing.select("main li a").eachAttr("href")).containsExactly(page + "?kvartal=2026K1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/rapport/2022K4", "/rapport/2030K1", "/?kvartal=2022K4", "/indikatorer/vand.soe?kvartal=2030K1"
            })
    void aQuarterOutsideEveryPeriodIsNotFoundAndNamesThem(String page) {
        Installation site = both();
        assertThat(site.get(page).status()).isEqualTo(404);
        assertThat(site.page(page).select("main").text())
                .contains("Ingen strategi følges i", "Prøvestrategi 2023–\u20602025", "Videre 2026–\u20602029");
        site.page(page)
                .select("main li a")
                .eachAttr("href")
                .forEach(href -> assertThat(site.get(href).status()).isEqualTo(200));
    }

    @Test
    void anAreaThatTheNewPeriodCarriesOnSaysSoAndTheSwitchLeadsThere() {
        FocusArea trees = MadeUp.area(CITY, "traeer", "Træer i byen", TOWNS);
        FocusArea carrying = new FocusArea(
                trees.ref(),
                trees.title(),
                trees.officialWording(),
                trees.description(),
                trees.primary(),
                trees.facets(),
                trees.alsoSupports(),
                List.of(new Succession(
                        ItemRef.of(new FocusAreaRef(MadeUp.WATER, new FocusAreaKey("soe"))),
                        LocalDate.of(2026, 1, 1),
                        "Ny periode",
                        true)));
        Committee city = city().with(List.of(carrying), city().indicators(), List.of());
        Installation site =
                installation(new SeveralStrategies(old(), next()), List.of(MadeUp.water(), MadeUp.land(), city));
        Document page = site.page("/fokusomraader/vand/soe?kvartal=2024K4");
        assertThat(page.select("main .known-banner").text()).contains("Videreført af Udvalget for Byer: Træer i byen.");
        assertThat(page.select("main .known-banner a").attr("href")).isEqualTo("/fokusomraader/by/traeer");
        assertThat(page.select("nav.period-switch a:not([aria-current])").attr("href"))
                .isEqualTo("/fokusomraader/by/traeer?kvartal=2026K1");
        assertThat(site.get("/fokusomraader/by/traeer").status()).isEqualTo(200);
        assertThat(site.page("/rapport/2024K4").select("main").text()).doesNotContain("Træer i byen");
    }

    @Test
    void aPeriodWithoutCommitteesSaysSoAndNotThatNoneIsInstalled() {
        Installation site = installation(new SeveralStrategies(old(), next()), List.of(MadeUp.water(), MadeUp.land()));
        assertThat(site.page("/?kvartal=2026K1").select("main .alert-heading").text())
                .isEqualTo("Ingen udvalg tæller med i kvartalet");
    }
}
