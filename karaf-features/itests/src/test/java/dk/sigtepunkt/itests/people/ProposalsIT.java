package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A citizen proposes something in a browser without script or cookies, and the municipality makes an action of it. */
@ResourceLock(PeopleServer.LOCK)
class ProposalsIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CONTACT = "hemmelig-borger@eksempel.dk";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    private static void kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void aProposalWithoutANameBecomesAnActionAndItsSenderFollowsIt() {
        String code = proposed();
        Person office = people.signedIn("strategy-office");
        String page = desk(office);
        assertThat(server.page("/forslag")).doesNotContain("Vandpost");
        assertThat(office.get(page).body()).contains(CONTACT);
        kept(office.send(page + "/giv", page + "/giv", Map.of("committee", "vtf", "reason", "Hører til i byens rum")));
        assertThat(people.signedIn("secretary@laering").get(page).statusCode()).isEqualTo(404);

        Person secretary = people.signedIn("secretary@vtf");
        Map<String, String> words =
                Map.of("title", "Vandpost på torvet", "text", "Jeg mangler vand.", "place", "Torvet");
        kept(secretary.send(page + "/offentliggoer", page + "/offentliggoer", words));
        String number = page.replaceAll("\\D", "");
        assertThat(server.page("/forslag/" + number))
                .contains("Vandpost på torvet", "Offentliggjort")
                .doesNotContain(CONTACT);
        String begin = "/udvalg/vtf/ny-handling?forslag=" + number;
        HttpResponse<String> begun = secretary.send(begin, "/udvalg/vtf/ny-handling", action(number));
        assertThat(begun.headers().firstValue("Location")).contains(page + "/handling?begyndt=ja");
        kept(secretary.send(
                page + "/handling",
                page + "/handling",
                Map.of("action", "vtf/vandpost-paa-torvet", "answer", "Tak for idéen.")));

        assertThat(followed(code)).contains("Blev til en handling", "Tak for idéen.");
        assertThat(server.page("/handlinger/vtf/vandpost-paa-torvet"))
                .contains("Forslag " + number + " fra en borger", "href=\"/forslag/" + number + "\"");
        assertThat(secretary.get(page).body())
                .doesNotContain(CONTACT)
                .contains("er det slettet, fordi forslaget er afsluttet.");
        assertThat(server.jsonAsAdministrator("/api/v1/audit").toString()).doesNotContain(CONTACT);
    }

    /** In a browser without script; @return the code */
    private String proposed() {
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, false)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/forslag/nyt");
            page.fill("[name=title]", "Vandpost på torvet");
            page.fill("[name=text]", "Jeg mangler vand.");
            page.fill("[name=place]", "Torvet");
            page.fill("[name=contact]", CONTACT);
            page.click("main button[type=submit]");
            String code = page.textContent(".receipt-code").strip();
            page.reload();
            assertThat(page.textContent(".receipt-code").strip()).isEqualTo(code);
            assertThat(window.cookies()).isEmpty();
            return code;
        }
    }

    private static String desk(Person office) {
        Matcher link = Pattern.compile("href=\"(/forslag/behandling/\\d+)\">[^<]*Vandpost")
                .matcher(office.get("/forslag/behandling").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Map<String, String> action(String number) {
        String area = server.json("/api/v1/focus-areas")
                .get("items")
                .valueStream()
                .filter(one -> one.get("committee").asText().equals("vtf"))
                .findFirst()
                .orElseThrow()
                .get("key")
                .asText();
        return Map.of(
                "area", area,
                "title", "Vandpost på torvet",
                "description", "En vandpost",
                "owner", "Vejchefen",
                "start", "2026-01-01",
                "end", "2026-12-31",
                "reason", "En borger foreslog det",
                "trigger", "proposal",
                "reference", number,
                "forslag", number);
    }

    private String followed(String code) {
        HttpResponse<String> answer =
                server.post("/forslag/foelg", "code=" + URLEncoder.encode(code, UTF_8), "Content-Type", FORM);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void whatIsAbusedIsAnsweredClearly() {
        String huge = "title=a&text=" + "x".repeat(100_000);
        assertThat(server.post("/forslag/nyt", huge, "Content-Type", FORM).statusCode())
                .isEqualTo(413);
        HttpResponse<String> odd =
                server.post("/forslag/nyt", "title=%00&text=a%E2%80%AEb&contact=<script>", "Content-Type", FORM);
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body())
                .contains("tegn, som ikke kan ses", "hverken en e-mailadresse")
                .doesNotContain("=<script>");
        HttpResponse<String> foreign =
                server.post("/forslag/nyt", "title=a&text=b", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(server.post("/api/v1/proposals", "{\"title\":1", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noPageOfThemIsWiderThanTheScreenOrAgainstTheRulesOfAccessibility() {
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, true)) {
            Page page = window.newPage();
            for (String path : List.of("/forslag", "/forslag/nyt", "/forslag/foelg", "/persondata")) {
                PageLook.narrow(page).navigate(server.address() + path);
                faults.addAll(PageLook.faults(page, path));
            }
            page.navigate(server.address() + "/forslag/nyt");
            page.fill("[name=title]", "https://eksempel.dk/" + "langt".repeat(18));
            page.click("main button[type=submit]");
            faults.addAll(PageLook.faults(page, "/forslag/nyt med fejl"));
            page.fill("[name=text]", "Jeg mangler vand.".repeat(40));
            page.click("main button[type=submit]");
            String code = page.textContent(".receipt-code").strip();
            faults.addAll(PageLook.faults(page, "/forslag/nyt kvittering"));
            page.navigate(server.address() + "/forslag/foelg");
            page.fill("[name=code]", code);
            page.click("main button[type=submit]");
            faults.addAll(PageLook.faults(page, "/forslag/foelg fundet"));
        }
        assertThat(faults).isEmpty();
    }
}
