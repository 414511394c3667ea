package dk.sigtepunkt.itests.influence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.Seat;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Influences between committees by hand in a real browser, and a change in one committee that others are heard on, in a quarter that
 * runs; then a committee that is taken out and put back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkedAreasIT {
    private static final String NET = "/forbundne-kar";
    private static final String FROM = "vtf/smidige-processer";
    private static final String REASON = "Hurtige svar giver ro til det, der betyder noget";
    private static final String ANSWER = "Vi tager det op med de frivillige";

    private static final Pattern HEARINGS = Pattern.compile("([0-9]+) høring(er)? om ændringer i andre udvalg");

    private final Server server = RunningStrategy.started("linked-areas");
    private final People people = new People(server);
    private final String quarter = RunningStrategy.quarter();
    private final List<String> faults = new ArrayList<>();

    @AfterAll
    void stop() {
        server.close();
    }

    private Seat seat(Browser browser, String role, boolean script) {
        return new Seat(browser, server, people.signedIn(role), script);
    }

    private static String page(String to) {
        return "%s/%s/%s".formatted(NET, FROM, to);
    }

    private static void draft(Seat secretary, String to) {
        secretary.open(NET + "/ny/vtf");
        secretary
                .fill("from", FROM)
                .fill("to", to)
                .fill("sign", "strengthens")
                .fill("strength", "strong")
                .fill("reason", REASON)
                .fill("about", "familier")
                .send();
    }

    private static void done(Seat who, String to, String what) {
        who.open(page(to) + what);
        who.send();
    }

    private JsonNode link(String to) {
        return server.json("/api/v1/influences?area=" + to)
                .get("items")
                .valueStream()
                .filter(one -> one.get("from").asText().equals(FROM)
                        && one.get("to").asText().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void oneCommitteeProposesAndOthersAgreeDeclineAndDisagree() {
        try (Browser browser = Browser.launched();
                Seat secretary = seat(browser, "secretary@vtf", false);
                Seat chair = seat(browser, "chair@vtf", false);
                Seat learning = seat(browser, "chair@laering", false);
                Seat work = seat(browser, "chair@beskaeftigelse", false);
                Seat care = seat(browser, "chair@social-omsorg", false)) {
            List<String> ends =
                    List.of("laering/en-god-barndom", "beskaeftigelse/fleksibel-indsats", "social-omsorg/demens");
            ends.forEach(to -> draft(secretary, to));
            secretary.open(NET);
            assertThat(secretary.main()).contains("Kladder i dit udvalg", "Smidige");
            unseen(learning, ends);
            ends.forEach(to -> done(chair, to, "/vtf/frigiv"));
            learning.open("/mine-udvalg");
            assertThat(learning.main()).contains("1 forbindelse, som et andet udvalg foreslår");
            learning.open(page(ends.get(0)) + "/laering/enig");
            learning.fill("reason", "Det mærker forældrene hos os").send();
            work.open(page(ends.get(1)) + "/beskaeftigelse/afvis");
            work.fill("reason", "Vi ser det ikke i tallene").send();
            disagreed(browser, care, ends.get(2));
            assertThat(ends.stream().map(to -> link(to).get("state").asText()))
                    .containsExactly("held", "declined", "disputed");
            learning.open(page(ends.get(0)));
            assertThat(learning.main()).contains("Gælder", REASON, "Det mærker forældrene hos os", "udvalgsformand");
            work.open(page(ends.get(1)));
            assertThat(work.main()).contains("Afvist", REASON, "Vi ser det ikke i tallene");
            care.open(page(ends.get(2)));
            assertThat(care.main()).contains("Uenighed", REASON, "Det tager tid fra de syge");
        }
    }

    /** Nobody of another committee finds anything of a draft, nor does who is nobody. */
    private void unseen(Seat other, List<String> ends) {
        other.open(NET);
        assertThat(other.main()).doesNotContain(REASON, "Kladde");
        for (String to : ends) {
            assertThat(other.page().navigate(server.address() + page(to)).status())
                    .isEqualTo(404);
            assertThat(server.get(page(to)).statusCode()).isEqualTo(404);
        }
        assertThat(server.page("/api/v1/influences")).doesNotContain(REASON);
    }

    private void disagreed(Browser browser, Seat chair, String to) {
        try (Seat secretary = seat(browser, "secretary@social-omsorg", false)) {
            secretary.open(page(to) + "/social-omsorg/kladde");
            secretary
                    .fill("sign", "weakens")
                    .fill("strength", "weak")
                    .fill("reason", "Det tager tid fra de syge")
                    .send();
        }
        done(chair, to, "/social-omsorg/frigiv");
    }

    @Test
    @Order(2)
    void anActionThatIsStartedAndAStatusThatIsSetAreHeardInTheCommitteesThatTheyReach() {
        try (Browser browser = Browser.launched();
                Seat secretary = seat(browser, "secretary@vtf", false);
                Seat head = seat(browser, "head-of-department@vtf", false);
                Seat care = seat(browser, "chair@social-omsorg", false);
                Seat learning = seat(browser, "chair@laering", false);
                Seat politician = seat(browser, "politician", true)) {
            int others = hearings(care);
            int rest = hearings(learning);
            started(secretary);
            head.open("/fokusomraader/vtf/lokalsamfund/vurdering/%s/saet".formatted(quarter));
            head.click("main [name=status]:not(:checked) + label");
            head.fill("reason", "Foreningerne melder om noget andet").send();
            assertThat(hearings(care)).isEqualTo(others + 2);
            assertThat(hearings(learning)).isEqualTo(rest + 2);
            answered(care);
            assertThat(hearings(care)).isEqualTo(others + 1);
            assertThat(hearings(learning)).isEqualTo(rest + 2);
            read(politician);
        }
        assertThat(faults).isEmpty();
        assertThat(answers(crossings())).containsExactly(ANSWER);
    }

    /** So many wait for whom they touch. */
    private static int hearings(Seat chair) {
        chair.open("/mine-udvalg");
        Matcher told = HEARINGS.matcher(chair.main());
        return told.find() ? Integer.parseInt(told.group(1)) : 0;
    }

    private static void started(Seat secretary) {
        secretary.open("/udvalg/vtf/ny-handling");
        secretary
                .fill("area", "lokalsamfund")
                .fill("title", "Et forsamlingshus til alle")
                .fill("description", "Et hus i hver by")
                .fill("owner", "Kulturchefen")
                .fill("start", "2026-01-01")
                .fill("end", "2027-12-31")
                .fill("reason", "Kom ind i foråret")
                .fill("trigger", "council-input")
                .send();
        for (String state : List.of("decided", "started")) {
            secretary.open("/handlinger/vtf/et-forsamlingshus-til-alle/trin");
            secretary
                    .fill("state", state)
                    .fill("reason", "Der er penge")
                    .fill("trigger", "committee")
                    .send();
        }
    }

    private void answered(Seat chair) {
        chair.open("/virkninger?kvartal=%s&udvalg=social-omsorg".formatted(quarter));
        assertThat(chair.main()).contains("Kun det, der rækker ind i", "Et forsamlingshus til alle");
        chair.click(".crossing:has-text('Et forsamlingshus til alle') a.no-print");
        chair.fill("text", ANSWER).send();
        assertThat(chair.main()).contains("Svaret er gemt og kan læses af alle.");
    }

    private JsonNode crossings() {
        return server.json("/api/v1/reports/consolidated?period=" + quarter).get("crossings");
    }

    private static List<String> answers(JsonNode crossings) {
        return crossings.findValues("answer").stream()
                .filter(one -> !one.isNull())
                .map(one -> one.get("text").asText())
                .toList();
    }

    private void read(Seat politician) {
        politician.open("/rapport/" + quarter);
        assertThat(politician
                        .page()
                        .locator("section[aria-labelledby=virkninger]")
                        .innerText())
                .contains(
                        "Et forsamlingshus til alle",
                        "i stedet for den beregnede",
                        ANSWER,
                        "Udvalget har ikke svaret endnu.");
        politician.open("/virkninger?kvartal=" + quarter);
        faults.addAll(PageLook.faults(politician.page(), "/forbundne-kar/virkninger"));
        politician.open(NET + "/vtf/lokalsamfund/social-omsorg/civilsamfund");
        faults.addAll(PageLook.faults(politician.page(), "/forbundne-kar/een"));
        politician.open(NET);
        faults.addAll(PageLook.faults(politician.page(), NET));
        kept(politician.page());
        byKeyboard(politician.page());
    }

    /** As a phone, a tablet and a printer have it, for who looks. */
    private static void kept(Page page) {
        for (int width : List.of(360, 768)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", "forbundne-kar-%d.png".formatted(width))));
        }
        page.setViewportSize(1280, 900);
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots", "forbundne-kar.pdf")));
    }

    /** From the picture to the table and on through its rows, with keys alone. */
    private static void byKeyboard(Page page) {
        page.locator("a[href='#tabel']").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.matches('.table-scroll[role=region]')"))
                .as("the table is the next that is reached")
                .isEqualTo(true);
        List<Object> reached = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate(
                    "(() => { const cell = document.activeElement.closest('table.influences th, table.influences td');"
                            + " return cell === null ? 'outside' : cell.cellIndex +"
                            + " getComputedStyle(document.activeElement).outlineStyle; })()"));
        }
        assertThat(reached).containsExactly("0solid", "1solid", "2solid", "0solid", "1solid", "2solid");
    }

    @Test
    @Order(3)
    void aCommitteeThatIsTakenOutInterruptsItsInfluencesAndNothingIsLostWhenItIsBack() {
        String before = server.page("/api/v1/influences");
        JsonNode chapter = crossings();
        JsonNode over = server.json("/api/v1/crossings/2025K4");
        String gone = over.at("/changes/0/touched/0/committee").asText();
        server.shell("sigtepunkt:stop " + gone);
        assertThat(server.json("/api/v1/influences?committee=" + gone).get("items"))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.get("state").asText()).isEqualTo("broken");
                    assertThat(one.at("/broken/missing").asText()).isEqualTo("committee");
                    assertThat(one.at("/broken/committee").asText()).isEqualTo(gone);
                });
        assertThat(server.page(NET + "?udvalg=" + gone)).contains("Afbrudt", "er ikke i drift");
        assertThat(server.page("/rapport/2025K4")).contains("er ikke i drift nu.");
        assertThat(server.json("/api/v1/crossings/2025K4"))
                .as("a quarter that is over stays as it was")
                .isEqualTo(over);
        assertThat(crossings().findValuesAsText("committee"))
                .as("in the one that runs nobody is heard who is not there")
                .doesNotContain(gone);
        server.shell("sigtepunkt:start " + gone);
        assertThat(server.page("/api/v1/influences")).isEqualTo(before);
        assertThat(crossings()).isEqualTo(chapter);
        assertThat(server.page(NET + "?udvalg=" + gone)).doesNotContain("Afbrudt");
    }
}
