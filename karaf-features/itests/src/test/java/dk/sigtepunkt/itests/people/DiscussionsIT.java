package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a body says of the figures: written in, corrected, beside the figures and in reports; no quarter that is over is moved. */
@ResourceLock(PeopleServer.LOCK)
class DiscussionsIT {
    private static final String OVER = "2025K4";
    private static final String AREA = "/fokusomraader/vtf/erhverv-og-turisme";
    private static final String NEW = "/droeftelser/ny";
    private static final String SAID = "Der mangler senge til turisterne.";
    private static final String MEANT = "Der mangler hotelsenge til turisterne.";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private static String kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    private static Map<String, String> saying(String text, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "body", "Vækst- og Teknikudvalget",
                "on", "2026-02-03",
                "quarter", OVER,
                "item", "vtf/erhverv-og-turisme",
                "text", text,
                "outcome", "Udvalget ser på det igen"));
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    @Test
    void whatWasSaidAfterAQuarterStandsBesideItAndMovesNothingOfIt() {
        String known = "/api/v1/reports/consolidated?asOf=2026-01-10&period=" + OVER;
        String before = server.page(known);
        String then = server.page("/rapport/" + OVER + "?kendt=2026-01-10");
        Person secretary = people.signedIn("secretary@vtf");
        String page = kept(secretary.send(NEW, NEW, saying(SAID, "committee", "vtf")));
        for (String beside : List.of(page, "/droeftelser", AREA, "/rapport/" + OVER)) {
            assertThat(server.page(beside)).as(beside).contains(SAID);
        }
        assertThat(since(OVER)).contains(SAID);
        kept(secretary.send(page + "/ret", page + "/ret", saying(MEANT, "reason", "Referatet er godkendt")));
        assertThat(server.page(page)).contains(SAID, MEANT, "Referatet er godkendt");
        assertThat(server.page(AREA)).contains(MEANT).doesNotContain(SAID);
        assertThat(since(OVER)).contains(MEANT).doesNotContain(SAID);

        assertThat(server.page("/rapport/" + OVER + "?kendt=2026-01-10")).isEqualTo(then);
        assertThat(server.page(known)).isEqualTo(before);
        assertThat(server.json("/api/v1/reports/consolidated?period=" + OVER)
                        .at("/discussions/since")
                        .toString())
                .contains(MEANT);
        assertThat(server.page("/droeftelser?kendt=" + today.minusDays(1))).doesNotContain(SAID, MEANT);
        assertThat(server.json("/api/v1/discussions?committee=vtf&asOf=" + today.minusDays(1))
                        .get("items"))
                .isEmpty();
        assertThat(new Trail(server).acts(secretary.account())).contains("discussion-recorded", "discussion-corrected");
    }

    /** What the report's page says was written after the quarter. */
    private String since(String quarter) {
        return Jsoup.parse(server.page("/rapport/" + quarter))
                .select("main *:containsOwn(efter kvartalets udgang)")
                .parents()
                .text();
    }

    @Test
    void whatIsSaidOfTheWholeMunicipalityStandsInTheReportAndBesideNoArea() {
        Person office = people.signedIn("strategy-office");
        String said = "Hele kommunen skal med.";
        String page = kept(office.send(NEW, NEW, saying(said, "committee", "", "item", "")));
        assertThat(server.page(page)).contains(said);
        assertThat(server.page("/rapport/" + OVER)).contains(said);
        assertThat(server.page("/rapport/2025K3")).doesNotContain(said);
        assertThat(server.page(AREA)).doesNotContain(said);
    }

    @Test
    void whoMayNotWriteForACommitteeReadsAndDoesNotWrite() {
        Person secretary = people.signedIn("secretary@vtf");
        String page = kept(secretary.send(NEW, NEW, saying("Kun vi skriver her.", "committee", "vtf")));
        Person foreign = people.signedIn("secretary@laering");
        assertThat(foreign.get(page).body()).contains("Kun vi skriver her.").doesNotContain(page + "/ret");
        HttpResponse<String> corrected = foreign.send(NEW, page + "/ret", saying("Overskrevet", "reason", "x"));
        assertThat(corrected.statusCode()).isEqualTo(403);
        HttpResponse<String> written = foreign.send(NEW, NEW, saying("Overskrevet", "committee", "vtf"));
        assertThat(written.statusCode()).isEqualTo(403);
        HttpResponse<String> faulty =
                secretary.send(NEW, NEW, saying("Hun er 010203-1234", "committee", "vtf", "on", "i går", "body", ""));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(faulty.body()).select("main .alert-error li")).hasSize(3);
        assertThat(server.page(page)).contains("Kun vi skriver her.").doesNotContain("Overskrevet");
    }

    @Test
    void theirPagesAreReadOnAPhoneByEverybody() {
        Person secretary = people.signedIn("secretary@vtf");
        String page = kept(secretary.send(NEW, NEW, saying("Langt" + "ord".repeat(40), "committee", "vtf")));
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, true)) {
            Page shown = window.newPage();
            for (String path : List.of("/droeftelser", page, AREA, "/rapport/" + OVER)) {
                PageLook.narrow(shown).navigate(server.address() + path);
                faults.addAll(PageLook.faults(shown, path));
            }
        }
        assertThat(faults).isEmpty();
    }
}
