package dk.sigtepunkt.web.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PracticePagesTest {
    private static final String PRACTICE = "/fra-strategi-til-praksis?kvartal=2025K3";
    private static final String CLIMATE = "/sigtepunkter/vaekst-i-balance/klima-balance?kvartal=2025K3";

    private static int number(Element row, int column) {
        return Integer.parseInt(row.select("td").get(column).ownText().strip());
    }

    @Test
    void everySigtepunktAndEachPartHasARowWhoseStatesAreItsActions() throws IOException {
        Document page = RealContent.installation().page(PRACTICE);
        List<Element> rows = page.select("table.stacked tbody tr");

        assertThat(rows).hasSize(3 + 5 + 2);
        assertThat(page.select("tr.practice-whole a").eachAttr("href"))
                .allMatch(href -> href.matches("/sigtepunkter/[a-z-]+\\?kvartal=2025K3"));
        int areas = 0;
        for (Element row : rows) {
            assertThat(number(row, 2) + number(row, 3) + number(row, 4) + number(row, 5) + number(row, 6))
                    .isEqualTo(number(row, 1));
            areas += row.hasClass("practice-whole") ? number(row, 0) : 0;
        }
        assertThat(areas).isEqualTo(35);
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() throws IOException {
        Installation installation = RealContent.installation();
        for (String href : installation.page(PRACTICE).select("main a").eachAttr("href")) {
            if (href.startsWith("/")) {
                assertThat(installation.get(href).status()).as(href).isEqualTo(200);
            }
        }
    }

    @Test
    void areasOfWhichNothingWasSeenAreNamed() {
        Installation installation = MadeUp.installation();
        String page = "/fra-strategi-til-praksis?kvartal=2024K4";
        assertThat(installation
                        .page(page)
                        .select("section[aria-labelledby=uden-iagttagelse]")
                        .text())
                .contains("Sikre badesteder");

        SomeEvidence.published(installation.evidence, "Badet", SomeEvidence.area("vand", "bad"));
        Document after = installation.page(page);
        assertThat(after.select("section[aria-labelledby=uden-iagttagelse]").text())
                .doesNotContain("Sikre badesteder");
        assertThat(installation.page(page + "&kendt=2019-01-01").text()).contains("Sikre badesteder");
    }

    @Test
    void aPartOfASigtepunktHasItsStatusItsFiguresAndWhatIsDoneForIt() throws IOException {
        Installation installation = RealContent.installation();
        Document page = installation.page(CLIMATE);
        String sigtepunkt = "/sigtepunkter/vaekst-i-balance?kvartal=2025K3";

        assertThat(page.select(".status-line .status")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=fokusomraader] .area-line"))
                .isNotEmpty();
        assertThat(page.select("section[aria-labelledby=tal] tbody tr")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=praksis] li")).isNotEmpty();
        assertThat(page.select("nav.breadcrumbs a").eachAttr("href")).contains(sigtepunkt);
        Document whole = installation.page(sigtepunkt);
        assertThat(whole.select(".facet h3 a").eachAttr("href")).contains(CLIMATE);
        assertThat(whole.select(".facet .status").eachText())
                .contains(page.select(".status-line .status").text());
    }

    @Test
    void whatWasSeenOfItsAreasStandsOnAPartsPage() throws IOException {
        Installation installation = RealContent.installation();
        String area = installation
                .page(CLIMATE)
                .select("section[aria-labelledby=fokusomraader] .area-head a")
                .attr("href");
        String[] segments = area.split("[/?]");
        SomeEvidence.published(installation.evidence, "Skoven", SomeEvidence.area(segments[2], segments[3]));

        assertThat(installation
                        .page(CLIMATE)
                        .select("section[aria-labelledby=set-og-hoert]")
                        .text())
                .contains("Skoven overskrift");
    }

    @Test
    void aPartThatThereIsNotHasNoPage() throws IOException {
        Installation installation = RealContent.installation();

        assertThat(installation
                        .get("/sigtepunkter/vaekst-i-balance/findes-ikke")
                        .status())
                .isEqualTo(404);
        assertThat(installation.get("/sigtepunkter/findes-ikke/klima").status()).isEqualTo(404);
    }

    @Test
    void theReportSaysHowFarEachSigtepunktHadCome() throws IOException {
        Installation installation = RealContent.installation();
        List<String> own =
                installation.page(PRACTICE).select("tr.practice-whole").eachText();

        assertThat(installation
                        .page("/rapport/2025K3")
                        .select("section[aria-labelledby=praksis] tbody tr")
                        .eachText())
                .isEqualTo(own);
    }

    @Test
    void withoutCommitteesThePageSaysSo() throws IOException {
        assertThat(RealContent.withoutCommittees()
                        .get("/fra-strategi-til-praksis")
                        .status())
                .isEqualTo(200);
    }
}
