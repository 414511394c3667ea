package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two strategies in one installation: the old one's reports and pages stay as they were, and a switch leads between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class TwoPeriodsIT {
    private static final List<String> QUARTERS = IntStream.range(2, 16)
            .mapToObj(number -> "%dK%d".formatted(2022 + number / 4, 1 + number % 4))
            .toList();
    private static final List<String> READ =
            Drills.of(QUARTERS, List.of("2022K3", "2023K4", "2024K2", "2025K2", "2025K4"));
    private static final List<String> PAGES = List.of(
            "/",
            "/matrix",
            "/udvalg",
            "/handlinger",
            "/udvalg/vtf",
            "/fokusomraader/oekonomi/klimaindsats",
            "/sigtepunkter/vaekst-i-balance",
            "/indikatorer/oekonomi.folketal");
    private static final String OLD = "Sammen om Hedenstederne 2022–\u20602025";
    private static final String NEXT = "Videre sammen 2026–\u20602029";

    private Map<String, String> before;
    private Server server;

    @BeforeAll
    void putTheNextStrategyBesideTheOldOne() throws IOException {
        Installation installation = Installation.startedBefore("perioder");
        try (Server alone = installation.start()) {
            before = answers(alone, READ);
        }
        NextStrategy.putInto(installation);
        server = installation.start();
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** What the old strategy answers: reports as JSON and as pages, and a page of each kind. */
    private static Map<String, String> answers(Server server, List<String> quarters) {
        Map<String, String> answers = new TreeMap<>();
        for (String quarter : quarters) {
            Stream.of(
                            "reports/consolidated?period=",
                            "reports/figures?period=",
                            "reports/figures.csv?period=",
                            "actions?period=",
                            "actions.csv?period=",
                            "focus-areas?period=",
                            "indicators?period=",
                            "committees?period=")
                    .map(list -> "/api/v1/" + list + quarter)
                    .forEach(address -> answers.put(address, server.page(address)));
            answers.put("/rapport/" + quarter, main(server.page("/rapport/" + quarter)));
            answers.put("/?kvartal=" + quarter, main(server.page("/?kvartal=" + quarter)));
        }
        PAGES.forEach(page -> answers.put(page, main(server.page(page))));
        List.of("/api/v1/focus-areas", "/api/v1/indicators/oekonomi.folketal/observations.jsonstat")
                .forEach(address -> answers.put(address, server.page(address)));
        return answers;
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private void assertSame(Map<String, String> answers) {
        answers.forEach((address, answer) -> assertThat(answer).as(address).isEqualTo(before.get(address)));
    }

    @Test
    @Order(1)
    void everyReportAndPageOfTheOldStrategyIsByteForByteTheSame() {
        assertThat(server.json("/api/v1/strategy").get("id").asText()).isEqualTo(NextStrategy.ID);
        assertThat(before).hasSizeGreaterThan(READ.size() * 10);
        Map<String, String> after = answers(server, READ);
        assertThat(after).hasSameSizeAs(before);
        assertSame(after);
    }

    @Test
    @Order(2)
    void aCommitteeOfTheNextStrategyStandsInItsQuartersAndInNoneOfTheOld() {
        Committees committees = new Committees(server);
        committees.deploy(NextStrategy.COMMITTEE + ".committee.yaml", NextStrategy.committee());
        committees.awaitState(NextStrategy.COMMITTEE, "active");
        assertSame(answers(server, List.of("2022K3", "2023K4", "2025K2", "2025K4")));
        for (String quarter : List.of("2026K1", "2026K3", "2029K4")) {
            JsonNode report = server.json("/api/v1/reports/consolidated?period=" + quarter);
            assertThat(report.at("/marks/strategy").asText()).isEqualTo(NextStrategy.ID);
            assertThat(report.get("focusAreas"))
                    .extracting(area -> area.get("committee").asText() + "/"
                            + area.get("key").asText())
                    .containsExactly(NextStrategy.AREA);
            assertThat(report.get("deviations")).isEmpty();
            assertThat(report.get("missing")).isEmpty();
        }
        assertThat(server.get("/rapport").headers().firstValue("Location")).contains("/rapport/2025K4");
        for (String outside : List.of("2022K2", "2030K1")) {
            assertThat(server.get("/rapport/" + outside).statusCode()).isEqualTo(404);
            assertThat(server.get("/rapport/" + outside).body()).contains("Ingen strategi følges i", OLD, NEXT);
            assertThat(server.get("/api/v1/reports/consolidated?period=" + outside)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(server.page("/drift")).doesNotContain("er kommet til efter");
    }

    @Test
    @Order(3)
    void bothPeriodsAreClickedThroughWithoutScriptAndReportsAreReadable() {
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, false)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/");
            assertReads(page, OLD);
            page.getByText("Sigtepunkter", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            other(page).click();
            assertReads(page, NEXT);
            assertThat(page.url()).endsWith("/matrix?kvartal=2026K1");
            assertThat(page.locator("main").innerText())
                    .contains("Kysten først", "Kajplads")
                    .doesNotContain("Vækst i balance");
            page.getByText("Kajplads", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Kajplads");
            other(page).click();
            assertReads(page, OLD);
            page.getByText("Rapport", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.url()).endsWith("/rapport/2025K4");
            assertThat(page.locator("#kvartal option").count()).isEqualTo(QUARTERS.size());
            for (String quarter : List.of("2022K3", "2023K4", "2025K4")) {
                page.locator("#kvartal").selectOption(quarter);
                page.locator(".quarter-form button").click();
                assertThat(page.url()).endsWith("/rapport/" + quarter);
                assertReads(page, OLD);
                assertThat(page.locator("section.chapter").count()).isEqualTo(5);
                assertThat(page.locator(".report-area").count()).isEqualTo(35);
                assertThat(page.locator("main").innerText()).doesNotContain("Kajplads");
            }
        }
    }

    @Test
    @Order(4)
    void theSwitchIsReachedByKeyboardFitsEveryWidthAndHasNoAccessibilityFault() {
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, true)) {
            Page page = window.newPage();
            for (int width : List.of(320, 768, 1280)) {
                page.setViewportSize(width, 900);
                for (String path : List.of("/", "/rapport/2026K3", "/udvalg?kvartal=2026K3", "/rettelser")) {
                    page.navigate(server.address() + path);
                    assertThat(page.evaluate(
                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as("%s at %d", path, width)
                            .isEqualTo(0);
                    if (width == 320) {
                        assertThat(Axe.in(page).violations()).as(path).isEmpty();
                    }
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(
                                    "target/screenshots",
                                    "perioder%s-%d.png".formatted(path.replaceAll("\\W+", "-"), width))));
                }
            }
            page.navigate(server.address() + "/udvalg");
            while (!"true"
                    .equals(page.evaluate(
                            "String(document.activeElement.matches('.period-switch a:not([aria-current])'))"))) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.tagName")).isNotEqualTo("BODY");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/udvalg?kvartal=2026K1");
            assertReads(page, NEXT);
        }
    }

    private static Locator other(Page page) {
        return page.locator(".period-switch a:not([aria-current])");
    }

    private static void assertReads(Page page, String period) {
        assertThat(page.locator(".period-switch a[aria-current=true]").innerText())
                .isEqualTo(period);
    }
}
