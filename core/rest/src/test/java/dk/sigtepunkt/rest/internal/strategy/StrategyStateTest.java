package dk.sigtepunkt.rest.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.domain.strategy.StrategyRefusal.Reason;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state of the town's strategy, which was adopted on 1 June 2022. */
class StrategyStateTest {
    private static final String STATE = "/api/v1/strategies/sammen/state";
    private static final String DECISIONS = "/api/v1/strategies/sammen/decisions";
    private static final String BEARER = "Bearer " + RunningApi.TOKEN;
    private static final String ADOPTED =
            "{\"state\":\"adopted\",\"by\":\"Byrådet\",\"on\":\"2022-06-15\",\"source\":\" Sag 22/14 \"}";

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

    private Caller.Answer put(String path, String body) throws Exception {
        return caller.send("PUT", path, BodyPublishers.ofString(body), "Authorization", BEARER);
    }

    @Test
    void whatIsWrittenIsAnsweredAndSeenByTheNextReaderAndToldWithWhoWroteIt() throws Exception {
        Caller.Answer answer = put(STATE, ADOPTED);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("adoption").toString())
                .isEqualTo("{\"by\":\"Byrådet\",\"on\":\"2022-06-15\",\"source\":\"Sag 22/14\"}");
        ObjectNode read = (ObjectNode) caller.get("/api/v1/strategy").json();
        read.remove("marks");
        assertThat(read).isEqualTo(answer.json());
        assertThat(put(STATE, ADOPTED).status()).isEqualTo(200);

        JsonNode told = caller.get(DECISIONS, "Authorization", BEARER).json().path("items");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("by").textValue()).isEqualTo("administrator");
        assertThat(told.get(0).path("means").textValue()).isEqualTo("api");
        assertThat(told.get(0).path("before").path("adoption").path("source").textValue())
                .isEqualTo("referat");
        assertThat(told.get(0).path("state").path("state").textValue()).isEqualTo("adopted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong"})
    void whoIsNotTheAdministratorDoesNotWriteAndReadsWhatWasDecidedWithoutWhoWroteIt(String authorization)
            throws Exception {
        caller.send("PUT", STATE, BodyPublishers.ofString(ADOPTED), "Authorization", authorization)
                .problem(401, "unauthorized");
        assertThat(caller.get("/api/v1/strategy").text()).contains("referat");

        put(STATE, ADOPTED);
        JsonNode told = caller.get(DECISIONS).json().path("items").get(0);
        assertThat(told.path("state").path("adoption").path("by").textValue()).isEqualTo("Byrådet");
        assertThat(told.path("at").textValue()).startsWith("2025-12-01T10:00:00");
        assertThat(told.path("by").textValue()).isEmpty();
        assertThat(told.path("means").textValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sammen | {'state':'adopted','by':'Byrådet','source':'Sag 1'} | 422 | incomplete
                    sammen | {'state':'adopted','by':'Byrådet','source':'Sag 1','on':'1/6'} | 422 | not-a-day
                    sammen | {'state':'adopted','by':'Byrådet','source':'Sag 1','on':'2030-01-01'} | 422 | day-to-come
                    sammen | {'state':'superseded','by':'ny','on':'2025-01-01'} | 422 | not-a-successor
                    sammen | {'state':'draft','note':'Fortrudt'} | 409 | step-back
                    ukendt | {'state':'draft','note':'Fortrudt'} | 404 | unknown-strategy
                    Sammen | {'state':'draft','note':'Fortrudt'} | 404 | unknown-strategy
                    sammen | {'state':'closed'} | 400 | bad-shape
                    sammen | {'state':'draft','why':'x'} | 400 | bad-shape
                    """)
    void whatIsRefusedSaysWhyWithACodeThatIsStable(String strategy, String body, int status, String code)
            throws Exception {
        put("/api/v1/strategies/%s/state".formatted(strategy), body.replace('\'', '"'))
                .problem(status, code);
        assertThat(caller.get("/api/v1/strategy").text()).contains("referat");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsAKindOfProblem(Reason reason) {
        assertThat(ProblemKind.ofOutcome(reason.code()).code()).isEqualTo(reason.code());
    }

    @Test
    void aTextIsAddedAndEveryVersionIsToldAndTheAdministratorAlsoWhoImportedIt() throws Exception {
        String texts = "/api/v1/strategies/sammen/texts";
        String[] bytes = {"Authorization", BEARER, "Content-Type", "application/octet-stream"};
        assertThat(caller.send("POST", texts + "?name=a.txt", BodyPublishers.ofString("Første"), bytes)
                        .status())
                .isEqualTo(201);
        assertThat(caller.send("POST", texts + "?name=b.txt", BodyPublishers.ofString("Anden"), bytes)
                        .status())
                .isEqualTo(201);
        JsonNode told = caller.get(texts).json().path("items");
        assertThat(told).extracting(one -> one.path("text").textValue()).containsExactly("Anden", "Første");
        assertThat(told).extracting(one -> one.path("version").intValue()).containsExactly(2, 1);
        assertThat(told)
                .allSatisfy(one -> assertThat(one.path("by").textValue()).isEmpty());
        assertThat(caller.get(texts, "Authorization", BEARER).json().path("items"))
                .allSatisfy(one -> assertThat(one.path("by").textValue()).isEqualTo("administrator"));
        caller.send("POST", texts + "?name=c.txt", BodyPublishers.ofByteArray(new byte[] {(byte) 0xE6}), bytes)
                .problem(422, "incomplete");
        for (String nothing :
                List.of("", " \n", "\0".repeat(100), "ab\u0007c", "<p>&nbsp;</p><script>tekst</script>", "---\n")) {
            caller.send("POST", texts + "?name=c.txt", BodyPublishers.ofString(nothing), bytes)
                    .problem(422, "incomplete");
        }
        caller.send("POST", texts, BodyPublishers.ofString("x"), bytes).problem(400, "bad-parameter");
        caller.send("POST", texts + "?name=c.txt", BodyPublishers.ofString("x")).problem(401, "unauthorized");
        caller.get("/api/v1/strategies/anden/texts").problem(404, "unknown-strategy");
        assertThat(caller.get(texts).json().path("items")).hasSize(2);
    }
}
