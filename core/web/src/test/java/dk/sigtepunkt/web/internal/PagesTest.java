package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Statement;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {
    private static final StrategyState ADOPTED =
            new StrategyState.Adopted("Byrådet", LocalDate.of(2022, 12, 1), "Referatet");

    private final Installation installation = MadeUp.installation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/matrix",
                "/sigtepunkter/natur",
                "/udvalg",
                "/udvalg/vand",
                "/fokusomraader/vand/soe",
                "/handlinger",
                "/rapport/2024K4",
                "/saadan-maaler-vi",
                "/saadan-skriver-vi",
                "/tilgaengelighed",
                "/drift",
                "/kilder",
                "/rettelser",
                "/indikatorer/land.skov",
                "/log-ind"
            })
    void everyPageIsWholeDraftMarkedAndFreeOfScript(String address) {
        Document page = installation.page(address);

        assertThat(installation.get(address).status()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.title()).endsWith("– Sigtepunkt");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#indhold, header.site-header, footer, a.skipnav[href=#indhold]"))
                .hasSize(4);
        assertThat(page.select("script, [style], style, [onclick]")).isEmpty();
        assertThat(page.select("header .draft-mark").text()).isEqualTo("UDKAST");
        assertThat(page.select("table:not(:has(caption)), th:not([scope])")).isEmpty();
        assertThat(page.select("footer a").eachAttr("href"))
                .contains("/tilgaengelighed", "/saadan-maaler-vi", "/drift", "/log-ind");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kilder", "/drift", "/saadan-maaler-vi", "/saadan-skriver-vi", "/tilgaengelighed"})
    void aPageThatIsKeptForNoDaySaysSoToWhoAsksForOne(String address) {
        String sentence = "Siden viser, hvordan det er nu; hvordan det var den 01.03.2025, er ikke gemt.";

        assertThat(installation.page(address + "?kendt=01.03.2025").text()).contains(sentence);
        assertThat(installation.page(address).text()).doesNotContain("er ikke gemt");
    }

    @Test
    void anAdoptedStrategyCarriesNoDraftMark() {
        Document page = MadeUp.installation(ADOPTED, CommitteeState.ACTIVE).page("/");

        assertThat(page.select(".draft-mark")).isEmpty();
    }

    @Test
    void headingsNeverSkipALevel() {
        for (String address : new String[] {"/", "/fokusomraader/vand/soe", "/rapport/2024K4", "/drift"}) {
            int before = 1;
            for (Element heading : installation.page(address).select("h1,h2,h3,h4,h5,h6")) {
                int level = Integer.parseInt(heading.tagName().substring(1));
                assertThat(level).as("%s: %s", address, heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Nested
    class FrontPage {
        @Test
        void saysEachStatusWithSymbolAndWordAndTheReason() {
            Element card = installation.page("/").select(".card-aim").get(1);

            assertThat(card.select("h2").text()).isEqualTo("Glade mennesker");
            assertThat(card.select(".card-status").text()).isEqualTo("○ Ikke nok data");
            assertThat(card.text()).contains("Af 1 fokusområde: 1 mangler data.");
        }

        @Test
        void namesACommitteeThatIsNotInstalled() {
            Document page =
                    MadeUp.installation(ADOPTED, CommitteeState.NOT_INSTALLED).page("/");

            assertThat(page.select(".alert").text()).contains("Udvalget for Land er ikke installeret siden 01.02.2026");
        }
    }

    @Nested
    class ExampleData {
        @Test
        void isMarkedOnTheIndicatorAndEachOfItsFigures() {
            Document page = installation.page("/fokusomraader/vand/soe");

            assertThat(page.select(".example-banner")).hasSize(1);
            assertThat(page.select(".source .example-mark")).hasSize(1);
            assertThat(page.select(".source").text()).contains("Tallene er opdigtede. For rigtige tal gælder: ");
            assertThat(page.select("tbody tr:has(.example-mark)")).hasSize(2);
            assertThat(page.select(".action .example-mark").text()).isEqualTo("Eksempel");
        }

        @Test
        void isNotMarkedWhereFiguresAreReal() {
            Document page = installation.page("/fokusomraader/land/skov");

            assertThat(page.select(".example-banner")).isEmpty();
            assertThat(page.select(".source, tbody").text()).doesNotContain("Eksempeldata", "opdigtede");
            assertThat(page.select("tbody tr")).hasSize(2);
        }
    }

    @Test
    void titlesAreEscapedWhereverTheyStand() {
        for (String address : new String[] {"/", "/matrix", "/fokusomraader/vand/soe", "/rapport/2024K4"}) {
            assertThat(installation.get(address).body())
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void theMatrixCountsRowsAndColumns() {
        Document page = installation.page("/matrix");

        assertThat(page.select("thead th").eachText()).hasSize(4);
        assertThat(page.select("tbody tr td.total").eachText()).containsExactlyInAnyOrder("I alt1", "I alt2");
        assertThat(page.select("tfoot td.total").eachText())
                .containsExactly("Mere natur2", "Glade mennesker1", "I alt3");
        assertThat(page.select(".table-scroll[role=region][tabindex=0][aria-label]"))
                .hasSize(1);
    }

    @Test
    void aFocusAreaShowsChartFiguresAndLateActions() {
        Document page = installation.page("/fokusomraader/vand/soe");

        assertThat(page.select("figure .chart-wide svg[role=img] title").text()).isEqualTo("Sigtbarhed");
        assertThat(page.select("figure a").eachAttr("href"))
                .contains(
                        "/api/v1/indicators/vand.soe/observations.csv",
                        "/api/v1/indicators/vand.soe/observations.jsonstat");
        assertThat(page.select(".indicator-headline strong").text()).isEqualTo("13,5 m i 4. kvartal 2024.");
        assertThat(page.select(".action-late").text()).contains("Forsinket", "Skulle være afsluttet 30.11.2024.");
        assertThat(page.select(".steps").text()).contains("05.10.2024: iværksat", "Anledning: Budgetaftalen");
    }

    @Test
    void anEarlierQuarterIsCarriedInLinks() {
        Document page = installation.page("/?kvartal=2024K3");

        assertThat(page.select("#kvartal option[selected]").text()).isEqualTo("3. kvartal 2024");
        assertThat(page.select(".card-aim h2 a").attr("href")).isEqualTo("/sigtepunkter/natur?kvartal=2024K3");
    }

    @Test
    void theReportHoldsWhatCommitteesSayAndFailToSay() {
        say(MadeUp.WATER, new Contribution.Text("Første.\n\nAndet <b>afsnit</b>."));
        say(MadeUp.LAND, new Contribution.Failure("Udvalget svarede ikke i tide."));

        Document page = installation.page("/rapport/2024K4");

        assertThat(page.select(".chapter")).hasSize(2);
        assertThat(page.select(".chapter p").eachText()).contains("Første.", "Andet <b>afsnit</b>.");
        assertThat(page.text()).contains("Udvalgets eget bidrag mangler: Udvalget svarede ikke i tide.");
        assertThat(page.select(".report-area")).hasSize(3);
    }

    @Test
    void theReportGroupsChangesByKindWithNewFiguresFolded() {
        Document page = installation.page("/rapport/2024K4");

        assertThat(page.select(".change-groups h3").eachText()).containsExactly("Handlinger (1)", "Nye tal (2)");
        assertThat(page.select(".change-groups details li").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Nyt tal:"));
    }

    @Test
    void anIndicatorSaysItsRhythmAndEachFiguresStatus() {
        Document page = installation.page("/fokusomraader/land/skov");

        assertThat(page.select(".indicator tbody td:nth-child(3)").eachText()).containsOnly("Endeligt");
        assertThat(page.select(".indicator .facts dd").eachText()).contains("hvert kvartal");
        assertThat(installation.page("/saadan-maaler-vi").select("tbody td").eachText())
                .contains("hvert kvartal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matrix", "/rapport/2025K3"})
    void withoutCommitteesAPageSaysSoInsteadOfShowingEmptyTables(String address) throws IOException {
        Installation empty = RealContent.withoutCommittees();

        Document page = empty.page(address);

        assertThat(empty.get(address).status()).isEqualTo(200);
        assertThat(page.select("main .alert-warning").text()).contains("Der er ingen udvalg installeret");
        assertThat(page.select("main table")).isEmpty();
        assertThat(page.select("main .alert")).hasSize(1);
        assertThat(page.text()).doesNotContain("Intet mangler", "Intet er ændret");
    }

    private void say(CommitteeId committee, Contribution contribution) {
        installation.contributions.statements.put(committee, new Statement(contribution, Optional.empty()));
    }

    @Test
    void anUnverifiedNameSaysSo() {
        assertThat(installation.page("/udvalg/vand").text()).contains("uverificeret", "version 1.2.0");
    }

    @Test
    void aSignInTheLegendStaysBesideItsWord() {
        assertThat(installation.page("/matrix").select(".legend > *").eachText())
                .containsExactly(
                        "▲ På rette vej",
                        "◆ Kræver opmærksomhed",
                        "▼ Ude af kurs",
                        "○ Ikke nok data",
                        "□ Vurderes ikke");
    }
}
