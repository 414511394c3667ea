package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What everybody does at the pages where one comes in, in a browser; each screen is kept in target/screenshots. */
final class Screens {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Screens() {}

    /** Without script, and from an address of its own as a proxy on this machine would tell it: failures slow down an address. */
    static BrowserContext window(Browser browser) {
        BrowserContext window = browser.window(1024, false);
        window.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2." + NUMBER.incrementAndGet()));
        return window;
    }

    static void enter(Page page, String login, String password) {
        page.locator("#login").fill(login);
        assertThat(page.locator("#adgangskode").getAttribute("type"))
                .as("what is typed stays hidden")
                .isEqualTo("password");
        page.locator("#adgangskode").fill(password);
        page.locator("form:has(#adgangskode) button").click();
    }

    static void choose(Page page, String password) {
        page.locator("#ny").fill(password);
        page.locator("#gentaget").fill(password);
        page.locator("form:has(#ny) button").click();
    }

    /** @param form the address that the form is sent to */
    static void code(Page page, String form, String code) {
        page.locator("form[action='%s'] #kode".formatted(form)).fill(code);
        page.locator("form[action='%s'] button".formatted(form)).click();
    }

    static String main(Page page) {
        return page.locator("main").innerText();
    }

    /** Adds an app as second factor; the page to begin at is open. */
    static AuthenticatorApp addApp(Page page, String password) {
        page.locator("#adgangskode").fill(password);
        page.locator("form:has(#adgangskode) button").click();
        assertThat(page.locator("main svg[role=img]").count())
                .as("a picture to scan")
                .isOne();
        look(page, "totrin-billede");
        AuthenticatorApp app =
                new AuthenticatorApp(page.locator("#app-hemmelighed").innerText());
        code(page, "/min-konto/totrin/bekraeft", app.code());
        assertThat(page.locator("#gendannelseskoder li").count()).isGreaterThan(5);
        look(page, "totrin-gendannelseskoder");
        return app;
    }

    static void look(Page page, String name) {
        for (int width : List.of(1024, 320)) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d", name, width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", "%s-%d.png".formatted(name, width))));
        }
        page.setViewportSize(1024, 900);
    }
}
