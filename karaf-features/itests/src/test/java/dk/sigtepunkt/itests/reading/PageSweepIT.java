package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page in a real Chromium, one after another in one tab; the screenshots are kept in target/screenshots. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class PageSweepIT {
    static final List<String> PAGES = List.of(
            "/",
            "/matrix",
            "/sigtepunkter/vaekst-i-balance",
            "/sigtepunkter/vaekst-i-balance/klima-balance",
            "/fra-strategi-til-praksis",
            "/bundlinjer?bundlinje=environmental",
            "/sammenhaeng",
            "/visninger/vaekst-og-klima",
            "/visninger/behov-og-kapacitet",
            "/forbundne-kar",
            "/virkninger?kvartal=2025K3",
            "/bredde",
            "/ordlyd",
            "/sandsynliggoerelse",
            "/sandsynliggoerelse/regel",
            "/udvalg",
            "/handlinger",
            "/udvalg/vtf",
            "/fokusomraader/oekonomi/klimaindsats",
            "/fokusomraader/social-omsorg/demens",
            "/rapport/2025K3",
            "/rapporter",
            "/rapporter/2025K3",
            "/rapporter/tid",
            "/forseglet",
            "/forseglet/quarterly.2025K3/1",
            "/strategi",
            "/saadan-maaler-vi",
            "/saadan-skriver-vi",
            "/tilgaengelighed",
            "/kilder",
            "/kilder/oekonomi/folketal",
            "/rettelser",
            "/indikatorer/oekonomi.folketal",
            "/drift",
            "/log-ind",
            "/findes-ikke");

    private static final String QUARTER = "kvartal=2024K3";
    private static final String DAY = "kendt=2025-12-31";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[^>]*>([^<]*)");
    /** Pages that are read for a quarter or as of a day. */
    private static final Pattern DATED = Pattern.compile(
            "/(\\?.*)?|/(matrix|sigtepunkter|udvalg|fokusomraader|handlinger|rapport|indikatorer|rettelser"
                    + "|strategi|beslutninger|fra-strategi-til-praksis|bundlinjer|visninger|sammenhaeng)\\b.*");

    private final Server server = SharedServer.get();
    private Browser browser;
    private Page page;

    @BeforeAll
    void openTheBrowser() {
        browser = Browser.launched();
        page = browser.window(320, true).newPage();
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
        PageLook.narrow(page).navigate(server.address() + path);
        assertThat(PageLook.narrowFaults(page, path)).isEmpty();
    }

    @Tag("drill")
    @ParameterizedTest
    @FieldSource("PAGES")
    void norHasOneOnAWideScreen(String path) {
        PageLook.narrow(page).navigate(server.address() + path);
        assertThat(PageLook.faults(page, path)).isEmpty();
    }

    /** One plain request a page. */
    @Test
    void everyLinkOfAPageOverAQuarterAsKnownOnADayCarriesBoth() {
        List<String> lost = new ArrayList<>();
        List<String> carrying = new ArrayList<>();
        for (String path : PAGES) {
            if (DATED.matcher(path).matches()) {
                Matcher links = LINK.matcher(server.page(asked(path)));
                while (links.find()) {
                    String href = links.group(1).replace("&amp;", "&");
                    boolean now = links.group(2).equals("Vis det, der er kendt nu");
                    boolean quarter = href.contains(QUARTER) || href.startsWith("/rapport/2024K3") || now;
                    if (DATED.matcher(href).matches()) {
                        (quarter && href.contains(DAY) != now ? carrying : lost).add(path + " -> " + href);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(carrying).hasSizeGreaterThan(200);
    }

    /** A page over the quarter as known on the day. */
    private static String asked(String path) {
        String other = path.replace("kvartal=2025K3", QUARTER).replace("2025K3", "2024K3");
        String quarter = other.contains(QUARTER) ? other : other + (other.contains("?") ? "&" : "?") + QUARTER;
        return quarter + "&" + DAY;
    }

    @Test
    void aPageThatIsTooWideAndAPictureWithoutWordsAreFound() {
        page.navigate(server.address() + "/log-ind");
        page.evaluate("document.querySelector('main').innerHTML = '<img src=/x>'");
        page.evaluate("document.body.style.minWidth = '2000px'");
        assertThat(PageLook.faults(page, "planted"))
                .anyMatch(fault -> fault.contains("px too wide at 1280 px"))
                .anyMatch(fault -> fault.contains("image-alt"));
    }
}
