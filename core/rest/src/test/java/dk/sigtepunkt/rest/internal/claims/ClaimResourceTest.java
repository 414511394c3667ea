package dk.sigtepunkt.rest.internal.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim's life over the interface, by somebody who may write it and as everybody else reads it. */
class ClaimResourceTest {
    private static final String CLAIM = """
            {"title":"Stien kan bidrage til flere ture","action":"cykelsti","indicator":"vej.ture",
             "changes":[{"text":"Flere cykler","assumption":"Der er lys"}],"figureAssumption":"Turene tælles",
             "grounds":[{"link":"1","source":"1","stance":"for","reason":"Det sagde de"},
              {"link":"1","source":"vej.ture","stance":"for","reason":"Det steg"},
              {"link":"indicator","source":"vej.ture","stance":"for","reason":"Det steg"}],
             "rivalsSought":"Vi spurgte om vejret",
             "rivals":[{"explanation":"Godt vejr","weight":"unlikely","reason":"Det regnede"}]}""";
    private static final String OWN = "/api/v1/committees/vej/claims";
    private static final String CLAIMS = "/api/v1/claims";

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

    private JsonNode written(String method, String end, String body) throws Exception {
        Caller.Answer answer = send(method, OWN + "/2" + end, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void aClaimIsDraftedPublishedFoundCorrectedAndTakenBack() throws Exception {
        Caller.Answer begun = send("POST", OWN, CLAIM);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).endsWith(OWN + "/2");
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        assertThat(begun.json().at("/graded/links").toString())
                .isEqualTo("[{\"link\":\"1\",\"grade\":\"likely\"},{\"link\":\"indicator\",\"grade\":\"suggested\"}]");
        caller.get(CLAIMS + "/2").problem(404, "unknown-claim");
        assertThat(caller.get(CLAIMS).json().path("items")).hasSize(1);
        written("POST", "/publication", "");
        JsonNode one = caller.get(CLAIMS + "/2").json();
        assertThat(one.at("/graded/called").asText()).isEqualTo("tyder på");
        assertThat(one.at("/graded/weakest/sentence").asText())
                .isEqualTo("Det svageste led er »Fra forandringen til tallet«: tyder på.");
        assertThat(one.at("/content/changes/0/text").asText()).isEqualTo("Flere cykler");
        assertThat(caller.get(CLAIMS + "?area=vej/cykler&action=vej/cykelsti")
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(caller.get(CLAIMS + "?area=social/cykler").json().path("items"))
                .isEmpty();
        String corrected = CLAIM.replace("Godt vejr", "Dyr benzin").replace("]}", "],\"reason\":\"Et ord\"}");
        assertThat(written("PUT", "/words", corrected)
                        .at("/content/rivals/0/explanation")
                        .asText())
                .isEqualTo("Dyr benzin");
        assertThat(written("POST", "/withdrawal", "{\"reason\":\"Tallet var forkert\"}")
                        .path("state")
                        .asText())
                .isEqualTo("withdrawn");
        assertThat(caller.get(CLAIMS + "/2").json().at("/withdrawn/reason").asText())
                .isEqualTo("Tallet var forkert");
        assertThat(caller.get(CLAIMS).json().path("items")).hasSize(1);
        send("POST", OWN + "/2/publication", "").problem(409, "already-ended");
    }

    /** What is read can be sent back. */
    @Test
    void whatIsReadCanBeSentBackAsItIs() throws Exception {
        JsonNode begun = send("POST", OWN, CLAIM).json();
        JsonNode again = written("PUT", "/words", begun.path("content").toString());
        assertThat(again.path("content")).isEqualTo(begun.path("content"));
    }

    @ParameterizedTest
    @CsvSource({
        "cykelsti, bro, unknown-action",
        "'\"1\",\"source\":\"1\"', '\"3\",\"source\":\"1\"', unknown-link",
        "'\"source\":\"1\"', '\"source\":\"99\"', unknown-source",
        "vej.ture, vej.ingen, unknown-indicator",
        "Der er lys, 010190-1234, personal-number",
    })
    void whatCannotBeTakenIsToldAtItsField(String instead, String of, String code) throws Exception {
        assertThat(send("POST", OWN, CLAIM.replace(instead, of))
                        .problem(422, "faulty-fields")
                        .toString())
                .contains(code);
    }

    @Test
    void theReportTellsItWithItsGradeBesideItsArea() throws Exception {
        JsonNode report = caller.get("/api/v1/reports/consolidated").json();
        String claims = report.at("/focusAreas").findValues("claims").toString();
        assertThat(claims).contains("Talt påstand", "ikke belyst", "Det svageste led");
    }
}
