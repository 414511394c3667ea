package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What waits for its report leaves no trace: whatever the figures are the pages are the same, and no way leads to what is not out. */
class HeldFiguresLeaveNoTraceTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final List<String> WRITTEN = List.of(
            "/rapporter/2025K4",
            "/rapporter/2025K4/vand",
            "/rapporter/2025K4/land",
            "/rapporter/2025K4/samlet",
            "/rapporter/2025K4/land?kendt=2026-03-10",
            "/virkninger?kvartal=2025K4",
            "/virkninger?kvartal=2025K4&kendt=2026-03-01",
            "/strategi?kvartal=2025K4");

    /** A town in which everything of the quarter waits for its report, by the figures that there are of it. */
    private static PageTown town(double water, double land) {
        return town(water, land, QUARTER.code());
    }

    private static PageTown town(double water, double land, String from) {
        PageTown town = new PageTown();
        Installation site = town.installation;
        Instant before = Instant.parse("2025-01-10T10:00:00Z");
        Influences.agreed(site.influences, "vand/soe", "land/skov", before);
        Influences.agreed(site.influences, "land/skov", "vand/soe", before);
        site.figures.append(
                List.of(
                        MadeUp.observation(MadeUp.EXAMPLE, "2025K3", 15, Origin.REAL),
                        MadeUp.observation(MadeUp.REAL, "2025K3", 15, Origin.REAL),
                        MadeUp.observation(MadeUp.EXAMPLE, QUARTER.code(), water, Origin.REAL),
                        MadeUp.observation(MadeUp.REAL, QUARTER.code(), land, Origin.REAL)),
                Optional.empty(),
                "",
                Notes.any());
        site.readers.waitFrom(from);
        return town;
    }

    private static void published(PageTown town, CommitteeId committee) {
        Installation site = town.installation;
        site.written
                .reports()
                .is(SomeReports.in(
                        ReportRef.of(committee, QUARTER),
                        StateCode.PUBLISHED,
                        site.clock.instant().minus(Duration.ofDays(2))));
    }

    private static PageResponse get(PageTown town, String address) {
        return town.installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.empty()));
    }

    /** Without those that are about what has a name by chance, and a form that is another one each time. */
    private static List<String> addresses(PageTown town) {
        return Stream.concat(FiguresWaitTest.addresses().stream(), WRITTEN.stream())
                .filter(address -> !address.contains("{account}") && !address.contains("{code}"))
                .filter(address -> !address.equals("/forslag/nyt"))
                .map(address -> town.filled(address, town.there("GET " + address)))
                .toList();
    }

    /** The addresses whose pages are not the same in both towns. */
    private static List<String> differing(PageTown one, PageTown other) {
        List<String> addresses = addresses(one);
        assertThat(addresses(other)).isEqualTo(addresses);
        List<String> differing = new ArrayList<>();
        for (String address : addresses) {
            if (!get(one, address).body().equals(get(other, address).body())) {
                differing.add(address);
            }
        }
        return differing;
    }

    @Test
    void whateverTheFiguresAreThePagesAreTheSameUntilTheReportIsOut() {
        PageTown bad = town(0.1, 0.2);
        PageTown good = town(77731, 88842);
        assertThat(differing(bad, good)).isEmpty();
        for (IndicatorId out : List.of(MadeUp.EXAMPLE, MadeUp.REAL)) {
            boolean water = out.equals(MadeUp.EXAMPLE);
            PageTown one = water ? town(77731, 0.2) : town(0.1, 88842);
            PageTown other = town(77731, 88842);
            published(one, out.committee());
            published(other, out.committee());
            assertThat(differing(one, other)).as("out is that of %s", out).isEmpty();
        }
    }

    @Test
    void whatIsOutIsToldAcrossToo() {
        PageTown bad = town(0.1, 88842);
        PageTown good = town(77731, 88842);
        for (PageTown one : List.of(bad, good)) {
            published(one, MadeUp.WATER);
            published(one, MadeUp.LAND);
        }
        assertThat(differing(bad, good))
                .contains("/rapporter/2025K4/land", "/rapporter/2025K4/vand", "/rapport/2025K4");
    }

    /** Ways on a page that end where nothing is, without those to what says that the quarter waits for its report. */
    private static Set<String> unexplained(PageTown town) {
        Set<String> lost = lost(town);
        lost.removeIf(way -> get(town, way.split(" -> ")[1]).body().contains("Kvartalet er ikke offentliggjort endnu"));
        return lost;
    }

    /** Ways on a page that end where nothing is. */
    private static Set<String> lost(PageTown town) {
        Set<String> lost = new TreeSet<>();
        TreeSet<String> asked = new TreeSet<>();
        for (String address : addresses(town)) {
            PageResponse page = get(town, address);
            if (page.status() == 200) {
                Jsoup.parse(page.body()).select("a[href^=/]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("#.*", ""))
                        .filter(asked::add)
                        .filter(href -> !href.startsWith("/api/"))
                        .filter(href -> get(town, href).status() == 404)
                        .map(href -> address + " -> " + href)
                        .forEach(lost::add);
            }
        }
        return lost;
    }

    @Test
    void noWayLeadsToWhatIsNotOut() {
        PageTown town = town(77731, 88842);
        assertThat(lost(town(77731, 88842, ""))).isEmpty();
        assertThat(lost(town)).isEmpty();
        published(town, MadeUp.WATER);
        assertThat(unexplained(town)).isEmpty();
        assertThat(get(town, "/rapporter/2025K4/vand").body()).doesNotContain("/rapport/2025K4");
        published(town, MadeUp.LAND);
        assertThat(lost(town)).isEmpty();
    }

    @Test
    void aStrategyOfWhichNothingIsOutHasItsPagesAndTheySayWhatTheyWaitFor() {
        PageTown town = town(77731, 88842);
        Installation site = town.installation;
        site.readers.waitFrom("2023K1");
        for (String address :
                List.of("/", "/udvalg", "/udvalg/vand", "/matrix", "/indikatorer/vand.soe", "/handlinger")) {
            PageResponse page = get(town, address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(Jsoup.parse(page.body()).select("main").text())
                    .as(address)
                    .contains("Kvartalet er ikke offentliggjort endnu")
                    .contains("1. kvartal 2023");
        }
        assertThat(get(town, "/rapport/2023K1").status()).isEqualTo(200);
        assertThat(get(town, "/rapport/2024K1").status()).isEqualTo(404);
        assertThat(lost(town)).isEmpty();
    }
}
