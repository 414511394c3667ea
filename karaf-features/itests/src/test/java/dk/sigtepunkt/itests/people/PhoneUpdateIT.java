package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.server.Server;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A head of department tells on a telephone how an action goes: every tap after signing in is counted. */
@ResourceLock(PeopleServer.LOCK)
class PhoneUpdateIT {
    private static final int MOST_TAPS = 6;
    private static final String SENTENCE = "Halvdelen er på plads, resten kommer i maj";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private int taps;

    /** Taps what is in sight after at most a swipe; what is hidden cannot be tapped. */
    private void tap(Locator what) {
        what.first().click();
        taps++;
    }

    @Test
    void anUpdateTakesNoMoreThanSixTapsFromSigningIn() {
        Person head = people.person("afdelingschef-paa-telefon", "Ea Chef", "head-of-department@vtf");
        try (Browser browser = Browser.launched();
                BrowserContext telephone = browser.window(390, false)) {
            Page page = telephone.newPage();
            page.navigate(server.address() + "/log-ind");
            Screens.enter(page, head.login(), Person.PASSWORD);
            tap(page.locator("a[href='/mine-handlinger']"));
            Locator update = page.locator("main a[href^='/handlinger/vtf/'][href*='/opdater']");
            String form = update.first().getAttribute("href").replaceAll("\\?.*", "");
            tap(update);
            tap(page.locator("[name=sentence]"));
            page.keyboard().type(SENTENCE);
            tap(page.locator("label[for=f-risk-none]"));
            tap(page.locator("[name=percent]"));
            page.keyboard().type("50");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", "opdater-390.png")));
            tap(page.locator("main form[action='%s'] button[type=submit]".formatted(form)));
            assertThat(page.locator("main").innerText()).contains(SENTENCE);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", "mine-handlinger-390.png")));
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(server.page(form.replace("/opdater", ""))).contains(SENTENCE);
        }
    }
}
