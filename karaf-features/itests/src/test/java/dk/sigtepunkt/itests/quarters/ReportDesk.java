package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.Seat;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody at a screen who works with reports, link by link; each kind of page is looked at the first time that one comes to it. */
final class ReportDesk implements AutoCloseable {
    /** What people write in the fields of the forms that they come to. */
    private static final Map<String, String> TEXTS = Map.of(
            "text", "Det går fremad, men ikke overalt.",
            "fact", "Tallet er ikke der, hvor vi ventede det.",
            "cause", "Flere har været syge.",
            "action", "Vi ansætter en til.",
            "word", "partly",
            "reason", "Der mangler en vurdering af kulturen.",
            "ground", "Personforhold, forvaltningslovens § 27",
            "decided", "Rapporten blev godkendt.",
            "meeting", "2026-01-20");

    private final Seat seat;
    private final String role;
    private final Set<String> seen;
    private final List<String> faults = new ArrayList<>();
    private int opened;

    /** @param seen kinds of pages that need not be looked at again */
    ReportDesk(Browser browser, Server server, People people, String role, Set<String> seen) {
        this.seat = new Seat(browser, server, people.signedIn(role), true);
        this.role = role;
        this.seen = seen;
    }

    /** Opens a page by the menu, which counts as one click. */
    ReportDesk opens(String path) {
        seat.open(path);
        opened++;
        looks();
        return this;
    }

    /** Clicks what is in sight. */
    ReportDesk clicks(String selector) {
        Locator what = seat.page().locator(selector).first();
        assertThat(what.isVisible()).as("%s at %s", selector, seat.page().url()).isTrue();
        seat.click(selector);
        looks();
        return this;
    }

    /** Writes in every field of the form that one stands in front of, and sends it. */
    ReportDesk sends(Map<String, String> others) {
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            writes(text.getKey(), others.getOrDefault(text.getKey(), text.getValue()));
        }
        others.entrySet().stream()
                .filter(text -> !TEXTS.containsKey(text.getKey()))
                .forEach(text -> writes(text.getKey(), text.getValue()));
        seat.send();
        looks();
        return this;
    }

    ReportDesk sends() {
        return sends(Map.of());
    }

    private void writes(String name, String value) {
        if (seat.page().locator("main form.sheet [name='%s']".formatted(name)).count() > 0) {
            seat.fill(name, value);
        }
    }

    /**
     * Follows the first of what is missing that one writes, and mends it.
     *
     * @return whether there was one
     */
    boolean mends(String report) {
        Locator gap = seat.page()
                .locator("main .gap-list a:not([href*='/klar/']):not([href*='/frigiv'])")
                .first();
        if (gap.count() == 0) {
            return false;
        }
        String href = gap.getAttribute("href");
        clicks("main .gap-list a[href='%s']".formatted(href));
        sends();
        if (!path().equals(report)) {
            comesBack(report);
        }
        return true;
    }

    /** There is a link to it where one is. */
    private void comesBack(String report) {
        clicks("main a[href='%s'], nav a[href='%s']".formatted(report, report));
    }

    String path() {
        return seat.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    String main() {
        return seat.main();
    }

    int clicks() {
        return seat.clicks() + opened;
    }

    List<String> faults() {
        return faults;
    }

    private void looks() {
        String kind = seat.page()
                .url()
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("\\?.*(vis=\\w+).*", "/$1")
                .replaceAll("[?#].*", "")
                .replaceAll("(tekst|klar|ord/\\w+|fokusomraader/\\w+)/[\\w.-]+", "$1");
        if (seen.add(kind)) {
            seat.page().waitForLoadState();
            faults.addAll(PageLook.telephoneFaults(seat.page(), "/kvartal/" + role.replace("@", "-") + kind));
            seat.page().setViewportSize(1280, 900);
        }
    }

    @Override
    public void close() {
        seat.close();
    }

    static Set<String> nothingSeen() {
        return new HashSet<>();
    }
}
