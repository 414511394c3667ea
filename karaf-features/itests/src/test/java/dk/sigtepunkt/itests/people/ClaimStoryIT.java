package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** That an action contributes, by hand in a real browser: claimed, refused where it claims too much, graded, weakened and printed. */
@ResourceLock(PeopleServer.LOCK)
class ClaimStoryIT {
    private static final String TITLE = "Indsatsen kan have bidraget til udviklingen i området";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final List<String> faults = new ArrayList<>();

    /** One that has begun, with an indicator of its own area that has figures. */
    private JsonNode action() {
        return server.json("/api/v1/actions?committee=vtf")
                .get("items")
                .valueStream()
                .filter(one -> Set.of("started", "adjusted", "completed")
                        .contains(one.get("state").asText()))
                .findFirst()
                .orElseThrow();
    }

    private String indicator(String area) {
        return server.json("/api/v1/indicators?committee=vtf")
                .get("items")
                .valueStream()
                .filter(one -> one.get("focusArea").asText().equals(area))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private Seat seat(Browser browser, String role, boolean script) {
        return new Seat(browser, server, people.signedIn(role), script);
    }

    /** @return its number */
    private String finding(String key, String method, String title, String area) {
        String body = """
                {"method":"%s","source":"Prøve","on":"2025-10-01","title":"%s","text":"Set på stedet",
                 "areas":[{"area":"vtf/%s","stance":"for","reason":"Det så vi"}]}""".formatted(method, title, area);
        String begun = asked(key, "/api/v1/committees/vtf/evidence", body)
                .get("number")
                .asText();
        asked(key, "/api/v1/committees/vtf/evidence/%s/publication".formatted(begun), "");
        return begun;
    }

    private JsonNode asked(String key, String address, String body) {
        HttpResponse<String> answer = server.ask(
                "POST", address, body, List.of("Authorization", "Bearer " + key, "Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Server.parse(answer.body());
    }

    private static void ground(Seat seat, int place, String link, String source, String stance) {
        String at = "grounds.%d.".formatted(place);
        seat.fill(at + "link", link)
                .fill(at + "source", source)
                .fill(at + "stance", stance)
                .fill(at + "reason", "Fordi det blev set");
    }

    @Test
    void aClaimIsRefusedRewordedPublishedWeakenedAndStandsWithItsWeakestLinkEverywhere() {
        JsonNode action = action();
        String area = action.get("focusArea").asText().replaceAll(".*/", "");
        String indicator = indicator(area);
        String key = people.signedIn("secretary@vtf").key("Prøve");
        String survey = finding(key, "survey", "Borgerne mærker det", area);
        String meeting = finding(key, "citizen-meeting", "Nogle mærker det ikke", area);
        try (Browser browser = Browser.launched();
                Seat owner = seat(browser, "action-owner@vtf", false);
                Seat secretary = seat(browser, "secretary@vtf", false);
                Seat politician = seat(browser, "politician", true)) {
            String page = claimed(owner, action.get("key").asText(), indicator, survey);
            secretary.open(page + "/offentliggoer");
            secretary.send();
            assertThat(secretary.main()).contains("Tyder på", "Det svageste led er »Fra forandringen til tallet«");
            weakened(secretary, page, meeting);
            read(politician, page, area);
            int clicks = Stream.of(owner, secretary).mapToInt(Seat::clicks).sum();
            System.out.printf("the claim took %d clicks%n", clicks);
        }
        assertThat(faults).isEmpty();
    }

    /** @return its page */
    private static String claimed(Seat owner, String action, String indicator, String survey) {
        owner.open("/sandsynliggoerelse/ny/vtf?handling=" + action);
        owner.fill("title", "Indsatsen har medført, at flere er kommet i job")
                .fill("indicator", indicator)
                .fill("changes.0.text", "Flere møder op")
                .fill("changes.0.assumption", "Der er plads til dem")
                .fill("figureAssumption", "Alle bliver talt med");
        ground(owner, 0, "1", survey, "for");
        owner.press();
        assertThat(owner.main()).contains("»medført« (skriv for eksempel");
        owner.fill("title", TITLE).send();
        String page = owner.page().url().replaceAll("^.*(/sandsynliggoerelse/[0-9]+).*$", "$1");
        owner.open(page + "/ret");
        ground(owner, 1, "indicator", indicator, "for");
        owner.send();
        owner.open(page + "/ret");
        ground(owner, 2, "1", indicator, "for");
        owner.fill("rivalsSought", "Vi har set på hele landet").send();
        return page;
    }

    private static void weakened(Seat secretary, String page, String meeting) {
        secretary.open(page + "/ret");
        ground(secretary, 3, "indicator", meeting, "against");
        secretary.fill("reason", "Det sagde de på mødet").send();
        assertThat(secretary.main())
                .contains("Ikke belyst", "Det svageste led er »Fra forandringen til tallet«: ikke belyst");
    }

    private void read(Seat politician, String page, String area) {
        politician.open(page);
        assertThat(politician.main()).contains(TITLE, "Nogle mærker det ikke", "Det sagde de på mødet");
        faults.addAll(PageLook.faults(politician.page(), "/paastand" + page));
        politician.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(politician.main()).contains("Ikke belyst", "Det svageste led er");
        politician.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        politician.open("/sandsynliggoerelse/regel");
        faults.addAll(PageLook.faults(politician.page(), "/paastand/regel"));
        politician.open("/fokusomraader/vtf/" + area);
        assertThat(politician.main()).contains(TITLE, "Ikke belyst", "efter kvartalets udgang");
    }
}
