package dk.sigtepunkt.web.internal.layers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one picture, of the content that is delivered. */
class LayersPageTest {
    private static final String WHOLE = "/sammenhaeng?kvartal=2025K3";

    private Installation installation;

    @BeforeEach
    void start() throws IOException {
        installation = RealContent.installation();
    }

    @Test
    void theTableHasAllThatIsDrawnAndTheDrawingAllThatIsInTheTable() {
        Document page = installation.page(WHOLE);
        List<Element> sections = page.select("section:has(svg)");
        assertThat(sections).hasSize(3);
        for (Element section : sections) {
            int areas = section.select("tbody tr").size();
            int actions = section.select("td:nth-of-type(3) li").size();
            int figures = section.select("td:nth-of-type(4) li").size();
            for (String kind : List.of(".chart-wide", ".chart-narrow")) {
                assertThat(section.select(kind + " .layer-area")).hasSize(areas);
                assertThat(section.select(kind + " .layer-action")).hasSize(actions);
                assertThat(section.select(kind + " .layer-data")).hasSize(figures);
            }
            assertThat(section.select("svg[role=img] > title, svg[role=img] > desc"))
                    .hasSize(4);
        }
        assertThat(page.select("tbody tr")).hasSize(35);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void bothRelationsOfEachAreaStandBesideIt() {
        Document page = installation.page(WHOLE);
        for (Element row : page.select("tbody tr")) {
            assertThat(row.select("td").get(0).text()).isNotBlank();
            assertThat(row.select("td").get(1).select("a[href^=/udvalg/]")).hasSize(1);
        }
    }

    @Test
    void anActionIsDrawnToWhatItIsExpectedToChange() {
        Document page = installation.page(WHOLE);
        assertThat(page.select(".chart-wide .layer-effect")).isNotEmpty();
        assertThat(page.select("td .history-note").text()).contains("Ventes at ændre");
    }

    @Test
    void oneSigtepunktIsShownAloneToWhoAsksForIt() {
        Document page = installation.page(WHOLE + "&sigtepunkt=forpligtende-faellesskaber");
        assertThat(page.select("section:has(svg)")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(10);
        assertThat(page.select(".layer-choices [aria-current]").eachText())
                .containsExactly("Forpligtende fællesskaber");
        assertThat(installation.get("/sammenhaeng?sigtepunkt=findes-ikke").status())
                .isEqualTo(404);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        installation.page(WHOLE).select("main a").eachAttr("href").stream()
                .distinct()
                .forEach(href ->
                        assertThat(installation.get(href).status()).as(href).isEqualTo(200));
    }

    @Test
    void withoutCommitteesItSaysSo() throws IOException {
        Document page = RealContent.withoutCommittees().page("/sammenhaeng");
        assertThat(page.select("svg.layers")).isEmpty();
        assertThat(page.select(".alert-warning")).isNotEmpty();
    }
}
