package dk.sigtepunkt.rest.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wording check over the interface, without and with a write. */
class WordingCheckResourceTest {
    private static final String CLAIM = "Mentor\u00ADordningen har medført et fald i ledigheden.";
    private static final String WHY = "det er målt i et forsøg";

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private Caller.Answer check(String body) throws Exception {
        return caller.send("POST", "/api/v1/wording-check", BodyPublishers.ofString(body));
    }

    private Caller.Answer draft(String body) throws Exception {
        return caller.send(
                "PUT",
                "/api/v1/sections/vej/2025K3/assessment",
                BodyPublishers.ofString(body),
                "Authorization",
                "Bearer " + RunningApi.TOKEN);
    }

    @Test
    void thePlacesAreThoseOfTheTextAsItWasSent() throws Exception {
        Caller.Answer answer = check("{\"text\":\"%s\"}".formatted(CLAIM));
        JsonNode claim = answer.json().at("/claims/0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().path("claims")).hasSize(1);
        assertThat(CLAIM.substring(claim.path("from").asInt(), claim.path("to").asInt()))
                .isEqualTo("medført")
                .isEqualTo(claim.path("words").asText());
        assertThat(claim.path("strength").asText()).isEqualTo("causes");
        assertThat(claim.path("suggestion").asText()).isEqualTo("kan have bidraget til");
    }

    @Test
    void aTextMayClaimAsMuchAsItsGrade() throws Exception {
        String body =
                "{\"text\":\"Mentorordningen har sandsynligvis bidraget til faldet i ledigheden.\",\"strength\":\"%s\"}";

        assertThat(check(body.formatted("likely")).json().path("claims")).isEmpty();
        assertThat(check(body.formatted("hints"))
                        .json()
                        .at("/claims/0/suggestion")
                        .asText())
                .isEqualTo("kan have bidraget til");
    }

    @Test
    void aTextUnderAnActionMayClaimAsMuchAsTheBestClaimOnIt() throws Exception {
        String body = "{\"text\":\"Indsatsen har bidraget til faldet i ledigheden.\",\"action\":\"%s\"}";
        JsonNode claim = check(body.formatted("vej/lap")).json().at("/claims/0");

        assertThat(claim.path("action").asText()).isEqualTo("vej/lap");
        assertThat(claim.path("most").asText()).isEqualTo("hints");
        assertThat(claim.path("suggestion").asText()).isEqualTo("kan have bidraget til");
        assertThat(check(body.formatted("")).json().path("claims")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsTold() throws Exception {
        for (String body : new String[] {
            "{}", "{\"text\":\"x\",\"strength\":\"meget\"}", "{\"text\":\"%s\"}".formatted("x".repeat(40_001))
        }) {
            assertThat(check(body).status())
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isEqualTo(422);
        }
    }

    @Test
    void aWriteIsRefusedWithTheCodeAndTakenWithAReason() throws Exception {
        JsonNode refused = draft("{\"text\":\"%s\"}".formatted(CLAIM)).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("text");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("overclaims");

        Caller.Answer kept = draft("{\"text\":\"%s\",\"keep\":{\"text\":\"%s\"}}".formatted(CLAIM, WHY));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().toString()).contains("[Ordlyden »medført« er beholdt: " + WHY + "]");
        assertThat(draft("{\"text\":\"Stien er færdig.\",\"keep\":{\"nothing\":\"x\"}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatStandsAndSaysTooMuchIsTold() throws Exception {
        JsonNode told = caller.get("/api/v1/standing-wording?committee=vej").json();
        assertThat(told.path("texts")).allSatisfy(one -> {
            assertThat(one.path("committee").asText()).isEqualTo("vej");
            assertThat(one.path("claims")).isNotEmpty();
        });
        assertThat(caller.get("/api/v1/standing-wording?committee=borte").json().path("texts"))
                .isEmpty();
    }
}
