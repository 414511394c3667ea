package dk.sigtepunkt.web.internal.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up by its tags, in the content that is delivered. */
class TagPagesTest {
    private static final String TAGGED = "/bundlinjer?kvartal=2025K3";

    private Installation installation;

    @BeforeEach
    void start() throws IOException {
        installation = RealContent.installation();
    }

    private static List<Integer> counts(Element row) {
        return row.select("td").eachText().stream().map(Integer::valueOf).toList();
    }

    @Test
    void eachCountIsOfWhatItsLinkShows() {
        List<Element> rows = installation.page(TAGGED).select("tbody tr");
        assertThat(rows).hasSizeGreaterThan(3 + 8);
        for (Element row : rows) {
            Document chosen = installation.page(row.expectFirst("a").attr("href"));
            assertThat(List.of(
                            chosen.select(".area-line").size(),
                            chosen.select("section[aria-labelledby=handlinger] li")
                                    .size(),
                            chosen.select("section[aria-labelledby=indikatorer] li")
                                    .size()))
                    .as(row.text())
                    .isEqualTo(counts(row));
        }
    }

    @Test
    void everyAreaThatIsDeliveredCountsOnABottomLine() {
        long tagged = installation.page("/udvalg?kvartal=2025K3").select("main a[href^=/fokusomraader/]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .filter(href -> installation
                        .page(href)
                        .select("dl.facts a[href*=bundlinje]")
                        .isEmpty())
                .count();
        assertThat(tagged).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundlinje=social", "verdensmaal=18", "verdensmaal=0", "verdensmaal=13a"})
    void whatIsNoTagIsSaidToBeNone(String asked) {
        for (String page : List.of("/bundlinjer?", "/handlinger?")) {
            assertThat(installation.get(page + asked).status()).isEqualTo(400);
            assertThat(installation.page(page + asked).select(".alert-error").text())
                    .contains("»" + asked.replaceAll(".*=", "") + "«");
        }
    }

    @Test
    void actionsAreNarrowedDownByTheirTagsAndTheTableWithThem() {
        Document page = installation.page("/handlinger?kvartal=2025K3&bundlinje=environmental&verdensmaal=13");

        assertThat(page.select("tbody tr")).isNotEmpty();
        assertThat(page.select("option[selected]").eachText()).contains("Miljø", "13. Klimaindsats");
        assertThat(page.select(".downloads a").attr("href")).contains("bottomLine=environmental", "sdg=13");
        for (Element row : page.select("tbody tr")) {
            assertThat(installation
                            .page(row.expectFirst("a").attr("href"))
                            .select("dl.facts a")
                            .eachText())
                    .contains("Miljø", "13. Klimaindsats");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vaekst-og-klima", "behov-og-kapacitet"})
    void whatIsSeenBesideEachOtherHasAChartOnEachSideAndOneTable(String view) {
        Document page = installation.page("/visninger/" + view + "?kvartal=2025K3");

        assertThat(page.select(".side-by-side > section")).hasSize(2);
        for (Element side : page.select(".side-by-side > section")) {
            assertThat(side.select("svg")).isNotEmpty();
        }
        int figures = page.select(".side-by-side figure").size();
        assertThat(page.select("section[aria-labelledby=tabel] tbody tr")).isNotEmpty();
        for (Element row : page.select("section[aria-labelledby=tabel] tbody tr")) {
            assertThat(row.select("td")).hasSize(figures);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(installation.page("/matrix?kvartal=2025K3").select("main a").eachAttr("href"))
                .contains("/visninger/" + view + "?kvartal=2025K3");
    }

    @Test
    void aViewThatThereIsNotHasNoPage() {
        assertThat(installation.get("/visninger/findes-ikke").status()).isEqualTo(404);
    }
}
