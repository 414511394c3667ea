package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.server.Server;
import java.util.List;

/** One who has signed in, at a screen of one's own, and writes in forms by hand. */
public final class Seat implements AutoCloseable {
    private static final int WIDTH = 1024;

    private final Server server;
    private final BrowserContext window;
    private final Page page;
    private int clicks;

    /** @param script whether what looks for faults can run in it; what people do works without */
    public Seat(Browser browser, Server server, Person person, boolean script) {
        this.server = server;
        window = browser.window(WIDTH, script);
        String[] cookie = person.cookie().split("=", 2);
        window.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.address())));
        page = window.newPage();
    }

    public Page page() {
        return page;
    }

    /** So many were needed. */
    public int clicks() {
        return clicks;
    }

    public void open(String path) {
        assertThat(page.navigate(server.address() + path).status()).as(path).isEqualTo(200);
    }

    /** Writes it, or chooses it where there is a choice. */
    public Seat fill(String name, String value) {
        Locator field = page.locator("main [name='%s']".formatted(name)).first();
        if (field.evaluate("one => one.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else if ("radio".equals(field.getAttribute("type"))) {
            click("main input[name='%s'][value='%s'] + label".formatted(name, value));
        } else {
            field.fill(value);
        }
        return this;
    }

    public void click(String selector) {
        page.locator(selector).first().click();
        clicks++;
    }

    /** Sends the form, of which all is taken. */
    public void send() {
        String form = page.url();
        press();
        assertThat(page.locator("main .alert-error, main .alert-warning").allInnerTexts())
                .as(form)
                .isEmpty();
    }

    /** Sends the form, whatever comes of it. */
    public void press() {
        click("main form.sheet button[type=submit]");
    }

    public String main() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        window.close();
    }
}
