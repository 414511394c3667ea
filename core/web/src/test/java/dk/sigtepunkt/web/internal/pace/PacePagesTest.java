package dk.sigtepunkt.web.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PacePagesTest {
    private static final String CO2 = "Tempo: 1,9 point om året";

    private final Installation installation;

    PacePagesTest() throws IOException {
        installation = RealContent.installation();
    }

    @Test
    void theIndicatorsPageSaysThePaceThePaceNeededAndWhyThereIsNoForecast() {
        Document page = installation.page("/indikatorer/oekonomi.co2-udledning-indeks?kvartal=2025K3");
        assertThat(page.select("figcaption .pace").eachText())
                .containsExactly(CO2 + " siden 2020, der skal 4,0 til for at nå målet i 2030.");
        assertThat(page.select("figcaption .forecast").text())
                .isEqualTo("Ingen fremskrivning: måldatoen ligger længere fremme, end tallene rækker tilbage.");
        assertThat(page.select("svg .chart-forecast")).isEmpty();
    }

    @Test
    void theFocusAreaSaysThePaceAndTheReportThePhrase() {
        assertThat(installation
                        .page("/fokusomraader/oekonomi/klimaindsats?kvartal=2025K3")
                        .select(".pace")
                        .eachText())
                .contains(CO2 + " siden 2020, der skal 4,0 til for at nå målet i 2030.");
        assertThat(installation.page("/rapport/2025K3").select("td .pace").eachText())
                .contains(CO2 + ", der skal 4,0 til");
    }

    @Test
    void aForecastThatHasHeldStandsInWordsInTheChartAndInItsDescription() {
        Document page = installation.page("/indikatorer/laering.svartid-til-foraeldre?kvartal=2025K2");
        String said = page.select("figcaption .forecast").text();
        assertThat(said)
                .startsWith("Fremskrivning: fortsætter det som hidtil, er tallet ")
                .contains(" i 4. kvartal 2025 (bånd: ", "; målet er 5,0 arbejdsdage (ikke vedtaget). Efterprøvet: ")
                .endsWith(" Regnet på eksempeldata.");
        assertThat(page.select("svg .chart-forecast, svg .chart-forecast-band")).hasSize(4);
        assertThat(page.select("svg .chart-forecast-label").text()).contains("Fremskrivning ");
        assertThat(page.select("svg desc").text()).contains("Fremskrivning til 4. kvartal 2025: ");
        assertThat(page.select("figcaption").text()).contains("Prikket linje og hul rombe: fremskrivning");
    }

    @Test
    void whenTheLastTargetHasPassedNothingIsForecast() {
        Document page = installation.page("/indikatorer/laering.svartid-til-foraeldre?kvartal=2025K4");
        assertThat(page.select("figcaption .pace").text()).endsWith(", og der er intet mål efter 4. kvartal 2025.");
        assertThat(page.select("figcaption .forecast, svg .chart-forecast")).isEmpty();
    }

    @Test
    void ofABackgroundFigureNeitherIsSaid() {
        Document page = installation.page("/indikatorer/vtf.elbiler?kvartal=2025K2");
        assertThat(page.select(".pace, .forecast")).isEmpty();
    }
}
