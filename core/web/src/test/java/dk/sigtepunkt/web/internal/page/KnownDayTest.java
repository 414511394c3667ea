package dk.sigtepunkt.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page over a quarter can be seen as it was known on a day. */
class KnownDayTest {
    private final Installation town = MadeUp.installation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/matrix",
                "/udvalg",
                "/udvalg/vand",
                "/fokusomraader/vand/soe",
                "/handlinger",
                "/rapport/2025K3"
            })
    void aDayIsSaidAndCarriedAlong(String address) {
        for (String day : new String[] {"2025-12-31", "31.12.2025"}) {
            Document page = town.page(address + "?kendt=" + day);
            assertThat(page.select(".known-banner").text()).startsWith("Vist, som det var kendt den 31.12.2025.");
            assertThat(page.select("form[method=get]"))
                    .isNotEmpty()
                    .allSatisfy(
                            form -> assertThat(form.select("input[name=kendt]").attr("value"))
                                    .as(form.attr("class"))
                                    .isEqualTo("2025-12-31"));
            assertThat(page.select("main a[href^=/udvalg/], main a[href^=/fokusomraader/]").stream()
                            .filter(link -> link.closest(".known-banner") == null)
                            .map(link -> link.attr("href")))
                    .isNotEmpty()
                    .allMatch(link -> link.contains("kendt=2025-12-31"));
        }
        assertThat(town.page(address).select(".known-banner")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategi", "/strategi/proeve", "/beslutninger", "/rettelser"})
    void aPageWithoutAQuarterToChooseSaysItsDayToo(String address) {
        Document page = town.page(address + "?kendt=31.12.2025");
        assertThat(page.select(".known-banner").text()).startsWith("Vist, som det var kendt den 31.12.2025.");
        assertThat(page.select(".known-banner a").attr("href")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/udvalg/vand", "/fokusomraader/vand/soe", "/indikatorer/vand.soe"})
    void whatCameLaterSaysThatItWasNotKnownThenAndLeadsToItAsItIsKnownNow(String address) {
        assertThat(town.get(address).status()).isEqualTo(200);
        town.catalogue.beginning = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(town.get(address + "?kendt=2025-12-31&kvartal=2025K3").status())
                .isEqualTo(404);
        Document page = town.page(address + "?kendt=2025-12-31&kvartal=2025K3");
        assertThat(page.select("main").text()).contains("Det var ikke kendt den 31.12.2025");
        assertThat(page.select("main a").eachAttr("href")).contains(address + "?kvartal=2025K3");
        assertThat(town.page(address + "x?kendt=2025-12-31").select("main").text())
                .doesNotContain("31.12.2025");
    }

    @Test
    void aDayMayBeWrittenShortAndOneOutOfReasonIsSaidToBe() {
        assertThat(town.page("/udvalg/vand?kendt=1.2.2026")
                        .select(".known-banner")
                        .text())
                .contains("01.02.2026");
        for (String far : new String[] {"1800-01-01", "1.1.2101"}) {
            assertThat(town.get("/udvalg/vand?kendt=" + far).status()).isEqualTo(400);
        }
        assertThat(town.page("/udvalg/vand?kendt=1800-01-01").select("main").text())
                .contains("Dagen ligger uden for årene 1900 til 2100")
                .doesNotContain("ikke en dag");
        assertThat(town.page("/udvalg/vand?kendt=31.2.2026").select("main").text())
                .contains("»31.2.2026« er ikke en dag");
    }

    @Test
    void aQuarterInSmallLettersLeadsToTheReportAndIsReadElsewhere() {
        PageResponse sent = town.get("/rapport/2025k3?kendt=2026-03-01");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.headers()).containsEntry("Location", "/rapport/2025K3?kendt=2026-03-01");
        assertThat(town.page("/udvalg?kvartal=2025k3").text())
                .isEqualTo(town.page("/udvalg?kvartal=2025K3").text());
    }

    @Test
    void whatWasClosedSaysItsDayToo() {
        Installation changed = Changed.installation();
        for (String address : new String[] {"/udvalg/land", "/fokusomraader/vand/soe"}) {
            assertThat(changed.page(address + "?kendt=2026-03-05")
                            .select(".known-banner")
                            .text())
                    .contains("Vist, som det var kendt den 05.03.2026.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strategi", "/strategi/proeve", "/beslutninger", "/rettelser", "/udvalg"})
    void aQuarterThatIsNoneIsAnswered(String address) {
        assertThat(town.get(address + "?kvartal=2025").status()).isEqualTo(400);
        assertThat(town.page(address + "?kvartal=2025").text()).contains("Kvartalet er skrevet forkert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/udvalg",
                "/handlinger",
                "/rapport",
                "/rapport/2025K3",
                "/beslutninger",
                "/rettelser",
                "/strategi",
                "/strategi/proeve"
            })
    void aDayThatIsNoneIsAnswered(String address) {
        for (String day : new String[] {"31.02.2025", "igaar", "2025-13-01", "01.01.2099"}) {
            assertThat(town.get(address + "?kendt=" + day).status()).isEqualTo(400);
            assertThat(town.page(address + "?kendt=" + day).text()).contains("Dagen er skrevet forkert");
        }
    }
}
