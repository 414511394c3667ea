package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page in a real Chromium; the screenshots are kept in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PagesIT {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final int HEIGHT = 900;
    private static final List<String> PAGES = List.of(
            "/",
            "/matrix",
            "/sigtepunkter/vaekst-i-balance",
            "/udvalg",
            "/udvalg/vtf",
            "/fokusomraader/oekonomi/klimaindsats",
            "/fokusomraader/social-omsorg/demens",
            "/rapport/2025K3",
            "/strategi",
            "/saadan-maaler-vi",
            "/tilgaengelighed",
            "/kilder",
            "/kilder/oekonomi/folketal",
            "/rettelser",
            "/indikatorer/oekonomi.folketal",
            "/drift",
            "/log-ind",
            "/findes-ikke");

    private final Server server = SharedServer.get();
    private Browser browser;

    @BeforeAll
    void openTheBrowser() {
        Optional<Browser> chromium = Browser.launch();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("CI needs a Chromium: the pages were not looked at");
        }
        if (chromium.isEmpty()) {
            System.err.println("*** BROWSER TESTS SKIPPED: no Chromium can be had; install one and run again ***");
        }
        assumeTrue(chromium.isPresent(), "no Chromium");
        browser = chromium.orElseThrow();
    }

    @AfterAll
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Each page is opened once and looked at in three widths. */
    @ParameterizedTest
    @FieldSource("PAGES")
    void noPageIsWiderThanTheScreenOrHasAnAccessibilityFault(String path) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = browser.window(WIDTHS.get(0), true)) {
            Page page = window.newPage();
            page.navigate(server.address() + path);
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                Object overflow =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (((Number) overflow).intValue() > 0) {
                    faults.add("%s is %s px too wide at %d px".formatted(path, overflow, width));
                }
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .forEach(violation -> faults.add(
                                "%s at %d px: %s %s".formatted(path, width, violation.getId(), violation.getNodes())));
                shot(page, path, width);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everythingComesFromHereAndThePolicyIsKept() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = browser.window(1024, false)) {
            Page page = window.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(server.address())) {
                    faults.add("asks outside: " + request.url());
                }
            });
            page.onConsoleMessage(message -> faults.add(page.url() + ": " + message.text()));
            page.onResponse(response -> {
                if (response.status() >= 400 && !response.url().endsWith("/findes-ikke")) {
                    faults.add(response.status() + " " + response.url());
                }
            });
            PAGES.stream()
                    .filter(path -> !path.equals("/findes-ikke"))
                    .forEach(path -> page.navigate(server.address() + path));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aPoliticianFindsTheReasonForARedStatusWithoutScript() {
        try (BrowserContext window = browser.window(768, false)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/?kvartal=2025K3");
            assertThat(page.locator("h1").innerText()).isEqualTo("Er vi på rette vej?");
            page.getByText("Smidige og effektive processer").first().click();
            page.getByText("Smidige processer", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Smidige processer");
            assertThat(page.locator("main").innerText()).contains("Ude af kurs").contains("ventet på vej mod målet");
            assertThat(page.locator("main svg[role=img]").count()).isPositive();
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (BrowserContext window = browser.window(1024, true)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/");
            page.keyboard().press("Tab");
            Locator focused = page.locator(":focus");
            assertThat(focused.innerText()).containsIgnoringCase("indhold");
            assertThat(focused.isVisible()).isTrue();
        }
    }

    @Test
    void anAdministratorSignsInEntersAFigureAndSignsOut() {
        try (BrowserContext window = browser.window(1024, false)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/log-ind");
            page.locator("input[type=password]").fill("gæt");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("main").innerText()).containsIgnoringCase("forkert");
            page.navigate(server.address() + "/log-ind");
            page.locator("input[type=password]").fill(server.token());
            page.locator("main button[type=submit]").click();
            page.navigate(server.address() + "/drift");
            assertThat(page.locator("main").innerText()).contains("Registrér et tal");
            page.getByText("Log ud").first().click();
            page.navigate(server.address() + "/drift");
            assertThat(page.locator("main").innerText()).doesNotContain("Registrér et tal");
        }
    }

    private static void shot(Page page, String path, int width) {
        String name = path.equals("/") ? "forside" : path.substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "%s-%d.png".formatted(name, width))));
    }
}
