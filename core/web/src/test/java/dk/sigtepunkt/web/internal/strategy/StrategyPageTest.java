package dk.sigtepunkt.web.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class StrategyPageTest {
    private final Installation installation;
    private final Strategy strategy;

    StrategyPageTest() throws IOException {
        installation = RealContent.installation();
        strategy = RealContent.strategy();
    }

    @Test
    void saysWhatIsAimedAtInWhatStateAndWhoTheReportGoesTo() {
        Document page = installation.page("/strategi");
        assertThat(page.select("h1").text()).isEqualTo(strategy.title());
        assertThat(page.select("main").text())
                .contains("Udkast")
                .contains("Økonomiudvalget, derefter Kommunalbestyrelsen")
                .contains("Klima i balance")
                .contains("Kommunens egen tekst er ikke indlæst");
    }

    private Document showing(String text) {
        installation.texts.keep(
                strategy.id(),
                new StrategyText(text, "strategi.txt", "administrator", Instant.parse("2026-01-02T10:00:00Z")));
        return installation.page("/strategi/" + strategy.id());
    }

    @Test
    void showsTheImportedTextWordForWord() {
        Document page = showing("Vi skal <b>vokste</b>.\n\nCO₂ ned.");
        assertThat(page.select("main p").eachText()).contains("Vi skal vokste.", "CO₂ ned.");
        assertThat(page.select("main p strong").text()).isEqualTo("vokste");
        assertThat(page.select("main").text()).contains("Indlæst 02.01.2026 kl. 11.00 fra strategi.txt");
    }

    @Test
    void headingsListsAndEmphasisAreShownAndNotTheirMarks() {
        String paragraph = "Det er *vores* **fælles** mål. ".repeat(6);
        Document page = showing("# Bilag\n\nForord\n\n" + paragraph + "\n\nHVAD SIGTER VI MOD? - De tre\n\n"
                + "FÆLLES\tUDVALG\nVækst\t<ul style=\"list-style-type: none;\"> • Økonomi (ØU) • <i>Arbejde er vejen</i> til"
                + " mere\n-----\t-----\n\n- et\n- to\n");
        assertThat(page.select("#ordlyd ~ h3").eachText())
                .startsWith("Bilag", "Forord", "HVAD SIGTER VI MOD? - De tre", "Vækst");
        assertThat(page.select("#ordlyd ~ ul li").eachText())
                .startsWith("Økonomi (ØU)", "Arbejde er vejen til mere", "et", "to");
        assertThat(page.select("#ordlyd ~ ul li em").eachText()).containsExactly("Arbejde er vejen");
        assertThat(page.select("section:has(#ordlyd)").text())
                .contains("FÆLLES – UDVALG")
                .doesNotContain("*", "<", "•", "---", "#");
    }

    @Test
    void nothingOfWhatIsImportedIsRunOrStyledOrFollowed() {
        Document page = showing("""
                Før <script>alert(1)</script><style>p{color:red}</style><img src=x onerror=alert(2)> efter

                <a href="javascript:alert(3)" onclick="alert(4)">Læs mere</a>

                <svg/onload=alert(5)><i onmouseover="alert(6)">skrå</i> &lt;script&gt;alert(7)&lt;/script&gt;

                <iframe src="https://example.org"></iframe><b style="position:fixed">fed</b> <script>alert(8)
                """);
        Elements text = page.select("section:has(#ordlyd)");
        assertThat(text.select("script, style, img, svg, iframe, a[href^=javascript], [onclick], [onload], [style]"))
                .isEmpty();
        assertThat(text.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(text.text()).contains("Før efter", "Læs mere", "skrå <script>alert(7)</script>", "fed");
        assertThat(text.select("em").text()).isEqualTo("skrå");
    }

    @Test
    void aCorrectedSlipOfThePenStandsBesideWhatTheDocumentSays() {
        assertThat(installation.page("/strategi").select("section:has(#ordlyd)").text())
                .contains("»Fastholdelse: Arbejds miljø,", "»Fastholdelse: Arbejdsmiljø,");
        assertThat(installation
                        .page("/fokusomraader/social-omsorg/arbejdsmiljoe-og-fastholdelse")
                        .select("main")
                        .text())
                .contains("Ordlyd i udkastet »Fastholdelse: Arbejdsmiljø,", "står der: »Fastholdelse: Arbejds miljø,");
    }

    @Test
    void whatIsSaidAfterAWordingBeginsANewSentence() {
        assertThat(installation
                        .page("/fokusomraader/social-omsorg/arbejdsmiljoe-og-fastholdelse")
                        .select("dl.facts")
                        .text())
                .contains("«. En slåfejl er rettet.");
    }

    @Test
    void theStateIsWrittenOnThePageAndTheAdministratorSeesWhoWroteIt() {
        String address = "/strategi/" + strategy.id() + "/tilstand";
        Map<String, String> adoption =
                Map.of("state", "adopted", "by", "Byrådet", "on", "2022-08-31", "source", "Sag 22/14");
        assertThat(installation
                        .post(address, Map.of("state", "adopted", "by", "Byrådet"))
                        .status())
                .isEqualTo(422);
        assertThat(installation.states.of(strategy.id())).isEmpty();
        assertThat(installation.post(address, adoption).status()).isEqualTo(303);
        assertThat(installation.page("/strategi").select("main").text())
                .contains("10.03.2026 kl. 10.00: Vedtaget af Byrådet 31.08.2022 (Sag 22/14)")
                .doesNotContain("administrator");
        assertThat(installation.signedInPage("/strategi").select("main").text())
                .contains("10.03.2026 kl. 10.00 af administrator: Vedtaget af Byrådet 31.08.2022 (Sag 22/14)");
        assertThat(installation.page("/strategi").select("form.entry-form")).isEmpty();
        assertThat(installation.signedInPage("/strategi").select("form.entry-form"))
                .hasSize(1);
    }

    @Test
    void aStateThatSomebodyElseWroteMeanwhileIsNotReplacedUnseen() {
        String address = "/strategi/" + strategy.id() + "/tilstand";
        Map<String, String> theirs =
                Map.of("state", "adopted", "by", "Byrådet", "on", "2022-08-31", "source", "Sag 22/14");
        Map<String, String> mine =
                Map.of("state", "adopted", "by", "Byrådet", "on", "2022-08-30", "source", "Sag 22/13", "version", "0");
        assertThat(installation.post(address, theirs).status()).isEqualTo(303);
        PageResponse clash = installation.post(address, mine);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body()).contains("Sag 22/14", "Sag 22/13", "Imens har en anden");
        assertThat(installation.states.of(strategy.id())).hasSize(1);
    }

    @Test
    void anUnknownStrategyIsNotFound() {
        assertThat(installation.get("/strategi/ukendt").status()).isEqualTo(404);
    }
}
