package dk.sigtepunkt.web.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One indicator's page, now and as it was, and the list of what was corrected. */
final class IndicatorPageTest {
    private static final String FOREST = "/indikatorer/land.skov";
    private static final Instant REVISED = Instant.parse("2025-03-10T07:15:00Z");
    private static final AreaCode TOWN = new AreaCode("juelsminde");

    private final Installation installation = MadeUp.installation();

    private void revise() {
        installation.figures.append(
                List.of(Fetched.real(MadeUp.REAL, "2024K4", 1100, REVISED)), Optional.empty(), "", Notes.any());
    }

    @Test
    void saysWhatIsMeasuredHowItStandsAndWhereItComesFrom() {
        Document page = installation.page(FOREST);

        assertThat(page.select("h1").text()).isEqualTo("Skovareal");
        assertThat(page.select(".indicator-headline").text()).contains("1.300,0 ha i 4. kvartal 2024");
        assertThat(page.select("figure svg")).hasSize(2);
        assertThat(page.select("[aria-labelledby=definition]").text())
                .contains(
                        "Hvad der tælles. Definition 1.",
                        "Målt; det regnes ikke ud af andre tal.",
                        "Hvert kvartal; udgives senest 60 dage efter",
                        "Egen måling",
                        "4. kvartal 2025 16,0 ha");
        assertThat(page.select(".breadcrumbs a").eachAttr("href")).contains("/fokusomraader/land/skov");
        assertThat(installation
                        .page("/fokusomraader/land/skov")
                        .select("figure h3 a")
                        .attr("href"))
                .isEqualTo(FOREST);
    }

    @Test
    void marksExamplesWhereTheyAreAndNowhereElse() {
        assertThat(installation.page(FOREST).select(".example-mark, .example-banner"))
                .isEmpty();
        assertThat(installation.page("/indikatorer/vand.soe").select("tbody th .example-mark, .example-banner"))
                .hasSize(3);
    }

    @Test
    void showsAnEarlierFigureUnderTheOneThatTookItsPlace() {
        revise();

        assertThat(installation
                        .page(FOREST)
                        .select("[aria-labelledby=tal] tbody tr")
                        .eachText()
                        .get(0))
                .isEqualTo("4. kvartal 2024 1.100,0 ha 10.03.2025 kl. 08.15 Skovregistret, kørsel 7 "
                        + "Et tidligere tal for 4. kvartal 2024 1.300,0 ha, kendt 31.12.2024 kl. 13.00, "
                        + "opdigtet til prøven");
    }

    @Test
    void canBeSeenAsItWasOnAnEarlierDay() {
        revise();

        Document before = installation.page(FOREST + "?kendt=2025-03-09");
        assertThat(before.select(".alert-info").text()).contains("Opgjort pr. 9. marts 2025");
        assertThat(before.select(".alert-info a").attr("href")).isEqualTo(FOREST + "?kvartal=2024K4");
        assertThat(before.select(".indicator-headline").text()).contains("1.300,0");
        assertThat(before.select("main").text()).doesNotContain("1.100,0", "tidligere tal for");
        assertThat(before.select(".downloads a").eachAttr("href")).allMatch(href -> href.endsWith("?asOf=2025-03-09"));
        assertThat(installation
                        .page(FOREST + "?kendt=2025-03-10")
                        .select(".indicator-headline")
                        .text())
                .contains("1.100,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i+g%C3%A5r", "2025-02-30", "30.6.25", "%3Cscript%3E"})
    void aDayThatIsNoneIsAFaultAtItsField(String day) {
        Document page = installation.page(FOREST + "?kendt=" + day);

        assertThat(installation.get(FOREST + "?kendt=" + day).status()).isEqualTo(400);
        assertThat(page.select("#kendt-fejl").text()).contains("er ikke en dag; skriv fx 30.06.2025.");
        assertThat(page.select("script, .alert-info")).isEmpty();
    }

    @Test
    void theQuarterIsNamedAndCanBeChanged() {
        Document page = installation.page(FOREST + "?kvartal=2025K1&kendt=2025-12-31");
        assertThat(page.select(".quarter-form").attr("action")).isEqualTo(FOREST);
        assertThat(page.select(".quarter-form option[selected]").text()).isEqualTo("1. kvartal 2025");
        assertThat(page.select(".quarter-form input[name=kendt]").attr("value")).isEqualTo("2025-12-31");
        assertThat(page.select(".quarter-form .print-only").text()).isEqualTo("1. kvartal 2025");
        assertThat(installation.page(FOREST).select(".quarter-form option[selected]"))
                .hasSize(1);
    }

    @Test
    void aDayToComeIsAFaultAtItsField() {
        assertThat(installation
                        .page(FOREST + "?kendt=2026-03-11")
                        .select("#kendt-fejl")
                        .text())
                .contains("Dagen ligger i fremtiden; skriv en dag til og med i dag, fx 2026-03-10.");
        assertThat(installation.get(FOREST + "?kendt=2026-03-10").status()).isEqualTo(200);
    }

    @Test
    void anIndicatorThatThereIsNotIsNotFound() {
        assertThat(installation.get("/indikatorer/land.ingen").status()).isEqualTo(404);
        assertThat(installation.get("/indikatorer/%3Cb%3E").status()).isEqualTo(404);
    }

    @Test
    void isHeldUpAgainstOtherAreasPlacesAndIndicators() {
        compared();
        Document page = installation.page(FOREST);

        assertThat(page.select("[aria-labelledby=sammenligning] tbody tr").eachText())
                .containsExactly("Kommunen 1.300,0 ha –", "Horsens 2.600,0 ha +1.300,0 (+100,0 %)", "Hele landet – –");
        assertThat(page.select("[aria-labelledby=sammenligning] > p").text())
                .isEqualTo("Tallene er andele, gennemsnit eller pr. indbygger og sammenlignes, som de er.");
        assertThat(page.select("[aria-labelledby=steder] tbody tr").eachText())
                .containsExactly("Juelsminde <b> centerby 40,0 ha 4. kvartal 2024");
        assertThat(page.select("[aria-labelledby=hoerer-sammen] li").text())
                .isEqualTo("Sigtbarhed, kapacitet: 13,5 m (4. kvartal 2024) Eksempeldata");
        assertThat(page.select("[aria-labelledby=definition]").text())
                .contains("Regnet ud: Sigtbarhed pr. 1.000 af »ingen.steder«.", "Hentes fra Skovregistret");
        assertThat(page.select("a[href=/kilder/land/skovregister]")).hasSize(1);
    }

    private void compared() {
        Indicator plain = MadeUp.indicator(MadeUp.REAL, "skov", "Skovareal", "ha");
        Method method = new Method(
                "2",
                Optional.of(new Formula(
                        Formula.Kind.PER_INHABITANT,
                        List.of(MadeUp.EXAMPLE, IndicatorId.parse("ingen.steder")),
                        1000,
                        1,
                        Optional.empty())),
                List.of(new Companion(MadeUp.EXAMPLE, Companion.Role.CAPACITY)),
                false,
                List.of(new AreaCode("615"), new AreaCode("000"), TOWN));
        Committee land = MadeUp.land();
        Committee more = new Committee(
                land.id(),
                land.name(),
                "",
                land.description(),
                land.focusAreas(),
                List.of(with(plain, method)),
                List.of(),
                List.of(),
                List.of(Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret", Connector.CSV)),
                List.of(new Place(TOWN, "Juelsminde <b>", Place.Kind.CENTRE_TOWN)));
        CatalogueSnapshot now = new CatalogueSnapshot(
                List.of(
                        new KnownCommittee(MadeUp.water(), CommitteeState.ACTIVE, "1.2.0", MadeUp.SINCE),
                        new KnownCommittee(more, CommitteeState.ACTIVE, "1.1.0", MadeUp.SINCE)),
                List.of());
        installation.next = () -> now;
        installation.figures.append(
                List.of(at(new AreaCode("615"), 2600), at(TOWN, 40)), Optional.empty(), "", Notes.any());
    }

    private static Observation at(AreaCode area, double value) {
        return new Observation(
                MadeUp.REAL,
                Period.parse("2024K4"),
                area,
                Breakdown.TOTAL,
                Figure.observed(value),
                REVISED,
                Origin.REAL,
                "Skovregistret, kørsel 7");
    }

    private static Indicator with(Indicator one, Method method) {
        return new Indicator(
                one.id(),
                one.focusArea(),
                one.name(),
                one.definition(),
                one.unit(),
                one.direction(),
                one.baseline(),
                one.targets(),
                one.thresholds(),
                one.frequency(),
                one.every(),
                one.aggregation(),
                one.source(),
                one.replaces(),
                method);
    }
}
