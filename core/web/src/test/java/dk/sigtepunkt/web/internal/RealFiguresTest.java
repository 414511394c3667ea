package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The municipality's accounts of 2024 are real; the years before them are examples. */
class RealFiguresTest {
    private final Installation installation;

    RealFiguresTest() throws IOException {
        installation = RealContent.installation();
    }

    @Test
    void aRealFigureIsNotMarkedThoughEarlierOnesAreExamples() {
        Document report = installation.page("/rapport/2025K3");
        assertThat(report.select("th:contains(Resultat af det skattefinansierede område) .example-mark"))
                .isEmpty();
        assertThat(report.select("th:contains(Folketal) .example-mark")).isNotEmpty();
    }

    @Test
    void theChartSaysThatOnlyEarlierPeriodsAreExamples() {
        Document area = installation.page("/fokusomraader/oekonomi/oekonomi-i-balance?kvartal=2025K3");
        assertThat(area.select(".source .example-mark").eachText())
                .contains("Eksempeldata i tidligere perioder", "Eksempeldata");
    }

    @Test
    void aPlaceInARowIsWrittenAsOneAndGoesNeitherUpNorDown() {
        Document page = installation.page("/indikatorer/vtf.erhvervsvenlighed?kvartal=2025K3");
        assertThat(page.select(".indicator-headline strong").text()).isEqualTo("Nr. 4 i 2024, mod nr. 5 et år før.");
        assertThat(page.select("main").text()).doesNotContain("4 plads").contains("højst nr. 4");
    }
}
