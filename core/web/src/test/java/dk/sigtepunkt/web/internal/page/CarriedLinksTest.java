package dk.sigtepunkt.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a quarter as it was known on a day goes on reading that, whatever link or form is followed. */
class CarriedLinksTest {
    private static final String DAY = "2025-12-31";
    private static final String NOW = "Vis det, der er kendt nu";
    /** What leads to another quarter on purpose. */
    private static final String OTHER_PERIOD = ".period-switch, section[aria-labelledby=andre], .known-banner";

    private final List<String> faults = new ArrayList<>();

    /** Every page that can be reached from the front page and is read as of a day. */
    private Map<String, Document> sweep(Installation site, String quarter, String... more) {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/" + query(quarter)));
        for (String address : more) {
            open.add(address + query(quarter));
        }
        while (!open.isEmpty()) {
            String address = open.remove();
            if (!pages.containsKey(address)) {
                pages.put(address, look(site, address, quarter, open));
            }
        }
        return pages;
    }

    private static String query(String quarter) {
        return "?kvartal=" + quarter + "&kendt=" + DAY;
    }

    private Document look(Installation site, String address, String quarter, Deque<String> open) {
        PageResponse answer = site.get(address);
        if (answer.status() == 303) {
            open.add(answer.headers().getOrDefault("Location", ""));
        } else if (answer.status() != 200) {
            faults.add(address + " is not answered");
        }
        Document page = Jsoup.parse(answer.body());
        for (Element link : page.select("a[href^=/]")) {
            String href = link.attr("href").replaceAll("#.*", "");
            if (href.startsWith("/api/v1/")) {
                check(address, link, href.contains("asOf=" + DAY));
            } else if (isDated(site, href)) {
                boolean now = link.text().equals(NOW);
                check(address, link, href.contains("kendt=" + DAY) != now);
                boolean other = link.closest(OTHER_PERIOD) != null && !now;
                check(address, link, other || href.contains(quarter));
                if (!other && !now) {
                    open.add(href);
                }
            }
        }
        page.select("form[method=get]").stream()
                .filter(form -> isDated(site, form.attr("action")))
                .forEach(form -> check(
                        address,
                        form,
                        form.select("[name=kendt]").val().equals(DAY)
                                && form.select("input[name=kvartal][value=%1$s], option[value=%1$s][selected]"
                                                        .formatted(quarter))
                                                .size()
                                        > 0));
        return page;
    }

    private static boolean isDated(Installation site, String href) {
        PageRequest asked =
                Installation.visit("GET", href.replaceAll("\\?.*", "") + "?kendt=" + DAY, Map.of(), Optional.empty());
        return site.routes
                .find(asked.path())
                .filter(found -> found.route().asOf(asked).isPresent())
                .isPresent();
    }

    private void check(String address, Element element, boolean carried) {
        if (!carried) {
            faults.add(address + ": " + element.cssSelector() + " " + element.attributes());
        }
    }

    private static Installation corrected(Installation site) {
        site.figures.append(
                List.of(Fetched.real(MadeUp.REAL, "2024K3", 1250, Instant.parse("2024-09-30T20:00:00Z"))),
                Optional.empty(),
                "",
                Notes.any());
        return site;
    }

    @Test
    void everyLinkOfTheDeliveredContentCarriesThemAlong() throws IOException {
        Map<String, Document> pages = sweep(RealContent.installation(), "2024K3");
        assertThat(faults).isEmpty();
        assertThat(pages.keySet())
                .anyMatch(page -> page.startsWith("/indikatorer/"))
                .anyMatch(page -> page.startsWith("/fokusomraader/"))
                .anyMatch(page -> page.startsWith("/rapport/2024K3"))
                .anyMatch(page -> page.startsWith("/rettelser?strategi="))
                .anyMatch(page -> page.startsWith("/strategi/"))
                .anyMatch(page -> page.startsWith("/beslutninger"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyLinkCarriesThemAlongAlsoFromCorrectionsClosedThingsAndTheStrategysAddressWithoutName() {
        Map<String, Document> pages = sweep(corrected(MadeUp.installation()), "2024K3", "/strategi");
        assertThat(faults).isEmpty();
        assertThat(pages.entrySet())
                .filteredOn(page ->
                        !page.getValue().select("[data-label=Kendt siden]").isEmpty())
                .extracting(page -> page.getKey().replaceAll("\\?.*", ""))
                .contains("/rettelser", "/rapport/2024K3");
        sweep(Changed.installation(), "2024K3", "/udvalg/land", "/fokusomraader/vand/soe", "/fokusomraader/land/skov");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024K3", "2026K2"})
    void everyLinkCarriesThemAlongInEitherOfTwoPeriods(String quarter) {
        Map<String, Document> pages = sweep(corrected(TwoPeriodsTest.both()), quarter);
        assertThat(faults).isEmpty();
        String strategy = quarter.equals("2024K3") ? "proeve" : "videre";
        assertThat(pages.keySet())
                .contains("/rettelser?strategi=%s&kvartal=%s&kendt=%s&rettet=alle".formatted(strategy, quarter, DAY));
        assertThat(pages.values().stream()
                        .flatMap(page -> page.select("footer a:contains(Rettelsesblad)").eachAttr("href").stream()))
                .isNotEmpty()
                .allMatch(href -> href.contains("strategi=" + strategy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findes-ikke", "/udvalg/ingen", "/fokusomraader/vand/ingen", "/indikatorer/vand.ingen"})
    void aPageThatIsNotThereLeadsBackToWhatWasRead(String path) {
        Installation site = MadeUp.installation();
        look(site, path + query("2024K3"), "2024K3", new ArrayDeque<>());
        assertThat(faults).containsExactly(path + query("2024K3") + " is not answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/udvalg?kvartal=2024", "/?kendt=igaar", "/indikatorer/land.skov?kendt=2099-01-01"})
    void whatIsWrongInTheAddressIsNotCarriedAlong(String address) {
        Installation site = MadeUp.installation();
        assertThat(site.get(address).status()).isEqualTo(400);
        assertThat(site.page(address).select("a[href^=/]").eachAttr("href"))
                .noneMatch(href -> href.contains("kvartal=2024&") || href.contains("igaar") || href.contains("2099"));
    }

    @Test
    void anAddressWithASlashTooManyIsSentOnWithEverythingItAsksFor() {
        assertThat(MadeUp.installation()
                        .get("/handlinger/?kvartal=2024K3&kendt=2025-12-31&udvalg=vand")
                        .headers())
                .containsEntry("Location", "/handlinger?kendt=2025-12-31&kvartal=2024K3&udvalg=vand");
    }

    @Test
    void theCorrectionsOfOneQuarterAreAskedForWhateverQuarterIsRead() {
        Installation site = corrected(MadeUp.installation());
        String address = "/rettelser?kvartal=2024K2&rettet=";
        assertThat(site.page(address + "2024K3").select("tbody tr")).hasSize(1);
        assertThat(site.page(address + "2024K4").select("tbody tr")).isEmpty();
        assertThat(site.page(address + "alle").select("tbody tr")).hasSize(1);
        assertThat(site.page(address + "2024K3&kendt=2024-09-29").select("tbody tr"))
                .isEmpty();
        assertThat(site.get(address + "ingen").status()).isEqualTo(400);
    }

    @Test
    void whatIsKnownNowIsShownInTheSameQuarterWithEverythingElseThatWasAskedFor() {
        assertThat(MadeUp.installation()
                        .page("/handlinger?udvalg=vand&kendt=2025-12-31")
                        .select(".known-banner a")
                        .attr("href"))
                .isEqualTo("/handlinger?kvartal=2024K4&udvalg=vand");
    }
}
