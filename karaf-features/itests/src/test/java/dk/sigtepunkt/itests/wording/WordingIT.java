package dk.sigtepunkt.itests.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A text that claims more than is known comes back with what can be said instead, and is kept with a reason that everybody reads. */
@ResourceLock(PeopleServer.LOCK)
class WordingIT {
    private static final String DESK = "/udvalg/social-omsorg/ord/2025K4";
    private static final String WRITE = DESK + "/assessment";
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K4";
    private static final String CLAIM = "De faste teams har medført, at færre ældre bliver indlagt.";
    private static final String WHY = "det er vist i kommunens forsøg med to områder";
    private static final String KEPT = CLAIM + " [Ordlyden »medført« er beholdt: " + WHY + "]";

    /** A shorter title can be a common word. */
    private static final int LONG_ENOUGH = 12;

    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    private String ownWords() {
        JsonNode committee = server.json(REPORT)
                .get("committees")
                .valueStream()
                .filter(one -> one.get("id").asText().equals("social-omsorg"))
                .findFirst()
                .orElseThrow();
        return committee.at("/ownWords/0/text").asText();
    }

    @Test
    void aSecretarysWordingComesBackAndIsKeptWithAReasonOnThePageInTheReportAndOverTheInterface() {
        Person secretary = people.signedIn("secretary@social-omsorg");
        Person head = people.signedIn("head-of-department@social-omsorg");

        HttpResponse<String> back = secretary.send(WRITE, WRITE, Map.of("text", CLAIM));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains(CLAIM, "»medført«", "»kan have bidraget til«", "name=\"keep.text\"", "/saadan-skriver-vi");

        HttpResponse<String> kept = secretary.send(WRITE, WRITE, Map.of("text", CLAIM, "keep.text", WHY));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(secretary.get(DESK).body()).contains(KEPT);
        assertThat(head.send(WRITE + "/frigiv", WRITE + "/frigiv", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(server.page("/rapport/2025K4")).contains(KEPT);
        assertThat(ownWords()).isEqualTo(KEPT);
        assertThat(server.page("/saadan-skriver-vi")).contains("har sandsynligvis bidraget til");
    }

    @Test
    void ofAnActionOnWhichThereIsNoClaimATextMaySayOnlyThatItMayHaveAPart() {
        JsonNode action = server.json("/api/v1/actions?committee=oekonomi")
                .get("items")
                .valueStream()
                .filter(one -> one.get("title").asText().length() > LONG_ENOUGH)
                .findFirst()
                .orElseThrow();
        String title = action.get("title").asText().replace("\"", "");
        JsonNode named = checked("{\"text\":\"%s har bidraget til et fald i ventetiden.\"}".formatted(title));

        assertThat(named.at("/claims/0/most").asText()).as(title).isEqualTo("hints");
        assertThat(named.at("/claims/0/suggestion").asText()).isEqualTo("kan have bidraget til");
        assertThat(checked("{\"text\":\"Indsatsen har bidraget til et fald i ventetiden.\"}")
                        .get("claims"))
                .isEmpty();
    }

    private JsonNode checked(String body) {
        return Server.parse(server.post("/api/v1/wording-check", body, "Content-Type", "application/json")
                .body());
    }
}
