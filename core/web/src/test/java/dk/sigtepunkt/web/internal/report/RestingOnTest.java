package dk.sigtepunkt.web.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is said of targets, starts and limits that nobody has adopted, and of what is not judged at all. */
class RestingOnTest {
    private static final String ALL_OPEN =
            "Ikke vedtaget: mål, udgangspunkt og grænser. Udgangspunktet er eksempeldata.";

    private final Installation installation;

    RestingOnTest() throws IOException {
        installation = RealContent.installation();
    }

    @Test
    void aRealFigureOnAMadeUpStartSaysSoThoughItIsNoExample() {
        Document page = installation.page("/indikatorer/oekonomi.resultat-skattefinansieret");
        assertThat(page.select("figcaption .basis").text()).isEqualTo(ALL_OPEN);
    }

    @Test
    void whoAdoptedATargetStandsBesideIt() {
        Document page = installation.page("/indikatorer/oekonomi.co2-udledning-indeks");
        assertThat(page.select("figcaption .basis").text()).isEqualTo("Ikke vedtaget: grænser.");
        assertThat(page.select("[aria-labelledby=definition] tbody td:last-child")
                        .eachText())
                .containsOnly("Vedtaget af Hedensted Kommune 26.10.2022, hedensted.dk, Klimaplan 2050 (DK2020)");
        assertThat(page.select("[aria-labelledby=definition]").text()).contains("Grænserne er ikke vedtaget.");
    }

    @Test
    void theReportSaysItOnceForATableThatSharesItAndByRowWhereItIsMixed() {
        Document report = installation.page("/rapport/2025K3");
        assertThat(report.select("section:has(> #oekonomi-klimaindsats) td .basis")
                        .eachText())
                .containsExactly("Ikke vedtaget: grænser.", ALL_OPEN, ALL_OPEN);
        assertThat(report.select("section:has(> #oekonomi-vaekst) td .basis")).isEmpty();
        assertThat(report.select("section:has(> #oekonomi-vaekst) p > .basis").eachText())
                .contains(ALL_OPEN + " Det gælder hver status i tabellen.");
    }

    @Test
    void everyWholeCountsWhatItRestsOn() {
        assertThat(installation.page("/?kvartal=2025K3").select(".card-reason .basis"))
                .hasSize(3);
        assertThat(installation
                        .page("/udvalg/oekonomi?kvartal=2025K3")
                        .select(".status-line .basis")
                        .text())
                .contains("vurderede indikatorer");
        assertThat(installation.page("/matrix?kvartal=2025K3").select("p > .basis"))
                .hasSize(1);
    }

    @Test
    void aBackgroundFigureSaysThatItIsOneAndShowsNoTarget() {
        Document page = installation.page("/indikatorer/vtf.personbiler");
        assertThat(page.select(".indicator-headline .status").text()).isEqualTo("□ Baggrundstal – vurderes ikke");
        assertThat(page.select("[aria-labelledby=definition]").text())
                .contains("Baggrundstal: det hjælper med at forstå andre tal")
                .doesNotContain("Ønsket retning", "Vurderes");
        assertThat(page.select("[aria-labelledby=definition] table, .basis")).isEmpty();
        assertThat(page.select("figcaption").text()).contains("det målte").doesNotContain("Stiplet", "bånd");
    }

    @Test
    void aProjectionIsNeverCalledMeasured() {
        Document page = installation.page("/indikatorer/oekonomi.befolkning-fremskrivning");
        assertThat(page.select(".indicator-headline .status").text()).isEqualTo("□ Fremskrivning – vurderes ikke");
        assertThat(page.select("main").text())
                .contains("Blå stiplet linje: det fremskrevne.", "En fremskrivning vurderes ikke")
                .doesNotContainIgnoringCase("målt");
    }

    @Test
    void whereNothingNewerCameTheReportAndTheAreaSaySo() {
        Document report = installation.page("/rapport/2025K3");
        assertThat(report.select(".report-area > .standstill")).hasSize(12);
        String still =
                "Ingen af de 3 indikatorer, der vurderes, har fået tal for en senere periode end i rapporten for 2. kvartal 2025;"
                        + " det næste var ventet senest 21.02.2026.";
        assertThat(report.select("section:has(> #oekonomi-klimaindsats) > .standstill")
                        .get(0)
                        .ownText())
                .isEqualTo(still);
        Document area = installation.page("/fokusomraader/oekonomi/klimaindsats?kvartal=2025K3");
        assertThat(area.select("main > .standstill").get(0).ownText()).isEqualTo(still);
        assertThat(area.select("figcaption .standstill").eachText())
                .containsExactly(
                        "Intet tal for en senere periode end i rapporten for 2. kvartal 2025; det næste ventes senest 24.06.2026.",
                        "Intet tal for en senere periode end i rapporten for 2. kvartal 2025; det næste var ventet senest 21.02.2026.",
                        "Intet tal for en senere periode end i rapporten for 2. kvartal 2025; det næste ventes senest 10.04.2026.");
    }
}
