package dk.sigtepunkt.rest.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding's life over the interface, by somebody who may write it and as everybody else reads it. */
class EvidenceResourceTest {
    private static final String STORY = """
            {"method":"story","source":"Fra en forening","place":"Rårup","on":"2025-01-05","title":"Æblehøst",
             "text":"Vi mødtes om træerne","areas":[{"area":"vej/cykler","stance":"illustrates","reason":"De cykler dertil"},
             {"area":"social/cykler","stance":"for","reason":"De mødes"}]}""";
    private static final String OWN = "/api/v1/committees/vej/evidence";
    private static final String SEEN = "/api/v1/evidence";

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

    private Caller.Answer send(String method, String path, String body, String... more) throws Exception {
        String[] headers = Stream.concat(Stream.of("Authorization", "Bearer " + RunningApi.TOKEN), Stream.of(more))
                .toArray(String[]::new);
        return caller.send(method, path, BodyPublishers.ofString(body), headers);
    }

    private void written(String method, String end, String body) throws Exception {
        Caller.Answer answer = send(method, OWN + "/2" + end, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode found(String query) throws Exception {
        return caller.get(SEEN + query).json().path("items");
    }

    @Test
    void aStoryIsDraftedAllowedPublishedFoundCorrectedAndErased() throws Exception {
        Caller.Answer begun = send("POST", OWN, STORY);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).endsWith(OWN + "/2");
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        caller.get(SEEN + "/2").problem(404, "unknown-evidence");
        send("POST", OWN + "/2/publication", "").problem(409, "no-consent");
        written("POST", "/consent", "{\"on\":\"2025-01-06\",\"how\":\"Mundtligt\"}");
        written("POST", "/publication", "");
        assertThat(found("?q=%C3%A6bleh%C3%B8st+R%C3%85RUP")).hasSize(1);
        assertThat(found("?area=vej/cykler&stance=for&method=story")).isEmpty();
        assertThat(found("?area=vej/cykler&stance=illustrates&committee=vej")).hasSize(1);
        written(
                "PUT",
                "/words",
                STORY.replace("}]}", "}],\"reason\":\"Et ord\",\"consented\":\"2025-01-07\",\"how\":\"Mundtligt\"}")
                        .replace("træerne", "æblerne"));
        JsonNode one = caller.get(SEEN + "/2").json();
        assertThat(one.at("/content/text").asText()).isEqualTo("Vi mødtes om æblerne");
        assertThat(one.at("/versions/1/reason").asText()).isEqualTo("Et ord");
        assertThat(one.path("consent").asText()).isEqualTo("2025-01-07");
        assertThat(one.toString()).doesNotContain("Mundtligt");
        written("POST", "/withdrawal", "{\"ground\":\"consent\"}");
        JsonNode left = caller.get(SEEN + "/2").json();
        assertThat(left.at("/withdrawn/ground").asText()).isEqualTo("consent");
        assertThat(left.path("erased").booleanValue()).isTrue();
        assertThat(left.toString() + send("GET", OWN + "/2", "").text()).doesNotContain("mødtes", "Rårup", "forening");
        assertThat(found("?q=mødtes".replace("ø", "%C3%B8"))).isEmpty();
        send("PUT", OWN + "/2/words", STORY).problem(422, "faulty-fields");
        send("POST", OWN + "/2/publication", "").problem(409, "already-ended");
    }

    @Test
    void whatIsNotAnotherCommitteesIsNotThere() throws Exception {
        send("GET", "/api/v1/committees/social/evidence/1", "").problem(404, "unknown-evidence");
        send("POST", "/api/v1/committees/social/evidence/1/withdrawal", "{\"ground\":\"wrong\"}")
                .problem(404, "unknown-evidence");
        send("POST", "/api/v1/committees/%20/evidence", STORY).problem(404, "unknown-committee");
        send("POST", OWN + "/1/consent", "{\"on\":\"2025-01-06\",\"how\":\"Mundtligt\"}")
                .problem(409, "no-story");
    }

    @ParameterizedTest
    @CsvSource({"method=gaet", "stance=begge", "area=vej", "area=vej/!", "committee=x%20y"})
    void whatCannotBeLookedForIsSaid(String query) throws Exception {
        caller.get(SEEN + "?" + query).problem(400, "bad-parameter");
    }

    @Test
    void whoHasLookedAtAnotherVersionIsToldAndFaultsAreNamedFieldByField() throws Exception {
        send("POST", OWN, STORY);
        String other = STORY.replace("Æblehøst", "Høst");
        assertThat(send("PUT", OWN + "/2/words", other, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        send("PUT", OWN + "/2/words", STORY, "If-Match", "\"1\"").problem(412, "clash");
        JsonNode errors = send(
                        "PUT",
                        OWN + "/2/words",
                        STORY.replace("Vi mødtes", "010203-1234").replace("vej/cykler", "x/y"))
                .problem(422, "faulty-fields")
                .path("errors");
        assertThat(errors.findValuesAsText("pointer")).containsExactly("/text", "/areas/0/area");
        assertThat(errors.findValuesAsText("code")).containsExactly("personal-number", "unknown-focus-area");
    }

    @Test
    void aLongListComesInPages() throws Exception {
        for (int at = 0; at < 205; at++) {
            SomeEvidence.published(api.evidence, "Nr" + at, SomeEvidence.area("vej", "cykler"));
        }
        JsonNode first = caller.get(SEEN + "?committee=vej").json();
        assertThat(first.path("items")).hasSize(200);
        JsonNode rest = caller.get(SEEN + first.path("next").asText()).json();
        assertThat(rest.path("items")).hasSize(6);
        assertThat(rest.has("next")).isFalse();
    }

    /** All but the findings themselves, which the report lists under each area. */
    private JsonNode besidesWhatIsSaid(String path) throws Exception {
        JsonNode answer = caller.get(path).json();
        answer.path("focusAreas").forEach(area -> ((ObjectNode) area).remove("evidence"));
        return answer;
    }

    /** Statuses, figures and reports are the same to the letter with all that is said for and against, and without. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/focus-areas",
        "/api/v1/focus-areas/vej/cykler",
        "/api/v1/indicators",
        "/api/v1/indicators/vej.ture",
        "/api/v1/committees",
        "/api/v1/reports/consolidated",
        "/api/v1/reports/figures",
        "/api/v1/actions"
    })
    void nothingThatIsSaidBecomesAFigureOrAStatus(String path) throws Exception {
        JsonNode before = besidesWhatIsSaid(path);
        for (int at = 0; at < 30; at++) {
            SomeEvidence.published(api.evidence, "For" + at, SomeEvidence.area("vej", "cykler"));
            SomeEvidence.draft(api.evidence, "Imod" + at, SomeEvidence.area("vej", "cykler"));
        }
        assertThat(besidesWhatIsSaid(path)).isEqualTo(before);
    }
}
