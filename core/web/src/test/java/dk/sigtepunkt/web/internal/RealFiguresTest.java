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
}
