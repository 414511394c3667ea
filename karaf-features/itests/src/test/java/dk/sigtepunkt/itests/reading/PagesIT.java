package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What people do on the pages, in a real Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class PagesIT {
    /** No address, and a seal of what nobody has laid on this server. */
    private static final Set<String> NOT_HERE = Set.of("/findes-ikke", "/forseglet/quarterly.2025K3/1");

    private final Server server = SharedServer.get();
    private Browser browser;

    @BeforeAll
    void openTheBrowser() {
        browser = Browser.launched();
    }

    @AfterAll
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
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
                if (response.status() >= 400) {
                    faults.add(response.status() + " " + response.url());
                }
            });
            PageSweepIT.PAGES.stream()
                    .filter(path -> !NOT_HERE.contains(path))
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
            page.locator("#token").fill("gæt");
            page.locator("form:has(#token) button").click();
            assertThat(page.locator("main").innerText()).containsIgnoringCase("forkert");
            page.navigate(server.address() + "/log-ind");
            page.locator("#token").fill(server.token());
            page.locator("form:has(#token) button").click();
            page.navigate(server.address() + "/drift");
            assertThat(page.locator("main").innerText()).contains("Registrér et tal");
            page.getByText("Log ud").first().click();
            page.navigate(server.address() + "/drift");
            assertThat(page.locator("main").innerText()).doesNotContain("Registrér et tal");
        }
    }
}
