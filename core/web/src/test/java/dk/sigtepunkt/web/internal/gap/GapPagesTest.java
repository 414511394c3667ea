package dk.sigtepunkt.web.internal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GapPagesTest {
    private static final String JOBS = "beskaeftigelse.fra-ydelse-til-job";

    private final Installation installation;

    GapPagesTest() throws IOException {
        installation = RealContent.installation();
    }

    private Element gap(String indicator, String quarter) {
        return installation
                .page("/indikatorer/" + indicator + "?kvartal=" + quarter)
                .expectFirst("section[aria-labelledby=manko]");
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ');
    }

    @Test
    void theIndicatorsPageSaysTheGapAndEachActionsPartOfIt() {
        Element gap = gap(JOBS, "2024K2");
        assertThat(text(gap.expectFirst("p")))
                .contains("Så er tallet 1,2 procentpoint for lavt i forhold til målet på 29,0 %");
        assertThat(gap.select("tbody tr").eachText().stream().map(row -> row.replace('\u00a0', ' ')))
                .satisfiesExactly(
                        courses -> assertThat(courses)
                                .contains(
                                        "Korte kurser rettet mod ledige stillinger", "01.07.2023", "+0,2 procentpoint"),
                        club -> assertThat(club)
                                .contains("Jobklub for alle ledige", "Stoppet", "Tæller ikke: handlingen er stoppet"));
        assertThat(gap.select(".since").text()).contains("at de forventer; de er ikke målt");
        assertThat(gap.select("tbody .example-mark")).hasSize(2);
    }

    @Test
    void theFocusAreasPageSaysTheSameAndTheReportThePhrase() {
        Document area =
                installation.page("/fokusomraader/beskaeftigelse/arbejdskraft-og-opkvalificering?kvartal=2024K2");
        assertThat(area.select(".gap").eachText())
                .contains(gap(JOBS, "2024K2").expectFirst("p").text());
        assertThat(area.select("#fra-ydelse-til-job details tbody tr")).isNotEmpty();
        Document report = installation.page("/rapport/2024K2");
        assertThat(report.select("td .gap").eachText().stream().map(said -> said.replace('\u00a0', ' ')))
                .contains("Manko: tallet er 1,2 procentpoint for lavt i 4. kvartal 2025 (regnet på eksempeldata)");
        assertThat(report.select(".report-area").text())
                .contains("Virkningerne er skrevet af mennesker og er ikke målt.");
    }

    @Test
    void nothingIsExpectedOfAnActionThatWasStoppedWhetherThereIsAGapOrNot() {
        assertThat(gap(JOBS, "2024K2").select("tbody tr").eachText())
                .anySatisfy(club -> assertThat(club).contains("Jobklub for alle ledige", "Stoppet", "–"));
        Element after = gap(JOBS, "2025K4");
        assertThat(text(after)).contains("der er intet mål efter kvartalet.");
        assertThat(after.select("li").eachText())
                .anySatisfy(club -> assertThat(club)
                        .contains("Jobklub", "Handlingen er stoppet, så virkningen forventes ikke længere.")
                        .doesNotContain("forventes at kunne ses"))
                .anySatisfy(courses ->
                        assertThat(courses).contains("Korte kurser", "forventes at kunne ses fra 01.07.2023."));
    }

    @Test
    void whereThereIsNoGapThePageSaysWhyAndNamesTheActions() {
        assertThat(text(gap("vtf.elbiler", "2025K2")))
                .endsWith("Mankoen regnes ikke ud: et baggrundstal har intet mål.");
        Element carbon = gap("oekonomi.co2-udledning-indeks", "2025K2");
        assertThat(text(carbon)).contains("der er ingen fremskrivning at regne fra.", "Varmeplan uden olie og gas");
        assertThat(carbon.select("table")).isEmpty();
        assertThat(text(gap(JOBS, "2025K4"))).contains("der er intet mål efter kvartalet.");
        assertThat(installation
                        .page("/fokusomraader/oekonomi/klimaindsats?kvartal=2025K2")
                        .select(".gap")
                        .eachText())
                .contains("Mankoen regnes ikke ud: der er ingen fremskrivning at regne fra.");
    }

    @Test
    void theDocumentsExampleIsWhatThePageSays() throws IOException {
        String document = Files.readString(Path.of("../docs/gap.md")).replace("\n> ", " ");
        assertThat(document).contains(text(gap(JOBS, "2024K2").expectFirst("p")));
        assertThat(document).contains("| Korte kurser rettet mod ledige stillinger |", "| Jobklub for alle ledige |");
    }
}
