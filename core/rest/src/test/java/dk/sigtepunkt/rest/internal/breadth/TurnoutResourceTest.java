package dk.sigtepunkt.rest.internal.breadth;

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

/** Who takes part, as whoever counts writes it over the interface and as everybody else is told it. */
class TurnoutResourceTest {
    private static final String COUNTED = """
            {"area":"vej/cykler","on":"2025-01-05","title":"Cykelløb i Løsning","arranger":"volunteers",
             "participants":60,"again":10,"firstTimers":20,"under18":25,"from65":30,
             "places":[{"place":"Byen","people":40},{"place":"På landet","people":12}]}""";
    private static final String OWN = "/api/v1/committees/vej/turnouts";
    private static final String TOLD = "/api/v1/breadth";

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
    void anOccasionIsCountedCorrectedAndTakenBackAndToldToNobodyMeanwhile() throws Exception {
        Caller.Answer begun = send("POST", OWN, COUNTED);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).endsWith(OWN + "/2");
        assertThat(begun.json().at("/content/places/0/people").asInt()).isEqualTo(40);
        assertThat(caller.get(TOLD).text()).doesNotContain("Løsning", "\"participations\":120");
        String again = COUNTED.replace("60", "70").replace("]}", "],\"reason\":\"Ti kom senere\"}");
        assertThat(written("PUT", "", again).at("/entries/1/reason").asText()).isEqualTo("Ti kom senere");
        send("PUT", OWN + "/2", again, "If-Match", "\"1\"").problem(412, "clash");
        assertThat(written("POST", "/withdrawal", "{\"reason\":\"Aflyst på dagen\"}")
                        .path("counts")
                        .asBoolean())
                .isFalse();
        send("PUT", OWN + "/2", again).problem(409, "already-ended");
        send("PUT", OWN + "/1", again).problem(409, "quarter-over");
        assertThat(send("GET", OWN, "").json().path("items")).hasSize(2);
        assertThat(send("GET", OWN + "?asOf=2020-03-01", "").json().path("items"))
                .hasSize(1);
        caller.get(OWN).problem(401, "unauthorized");
    }

    @Test
    void whatIsReadCanBeSentBackAsItIs() throws Exception {
        JsonNode begun = send("POST", OWN, COUNTED).json();
        String sent = begun.path("content").toString();
        JsonNode again = written("PUT", "", sent.substring(0, sent.length() - 1) + ",\"reason\":\"Ingen\"}");
        assertThat(again.path("content")).isEqualTo(begun.path("content"));
    }

    @ParameterizedTest
    @CsvSource({
        "vej/cykler, vej/borte, unknown-area",
        "volunteers, nobody, unknown-choice",
        "'\"again\":10', '\"again\":50', more-than-all",
        "Byen, Månen, unknown-place",
        "Løsning, 010190-1234, personal-number",
        "'\"participants\":60', '\"participants\":1.5', not-a-number",
    })
    void whatCannotBeTakenIsToldAtItsField(String instead, String of, String code) throws Exception {
        assertThat(send("POST", OWN, COUNTED.replace(instead, of))
                        .problem(422, "faulty-fields")
                        .toString())
                .contains(code);
    }

    @Test
    void everybodyIsToldOfAQuarterThatIsOver() throws Exception {
        JsonNode told = caller.get(TOLD + "?committee=vej&area=vej/cykler").json();
        assertThat(told.at("/together/participations").asInt()).isEqualTo(60);
        assertThat(told.at("/together/different").toString()).isEqualTo("{\"count\":40,\"of\":60}");
        assertThat(told.at("/quarters/0").toString())
                .contains("\"quarter\":\"2020K1\"", "\"association\":1", "{\"group\":\"under18\",\"count\":30}");
        assertThat(caller.get(TOLD + "?committee=social").json().path("quarters"))
                .isEmpty();
        assertThat(caller.get(TOLD + "?asOf=2020-03-15").json().path("quarters"))
                .as("the quarter goes on")
                .isEmpty();
        assertThat(caller.get("/api/v1/reports/consolidated")
                        .json()
                        .path("breadth")
                        .has("together"))
                .isTrue();
    }
}
