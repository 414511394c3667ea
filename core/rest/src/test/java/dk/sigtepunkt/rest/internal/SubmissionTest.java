package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.observations.SubmissionReader;
import dk.sigtepunkt.rest.internal.observations.SubmissionResource;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String GOOD = """
            {"items": [{"indicator": "vej.ture", "period": "2025K4", "area": "kommunen", "value": 201.5},
                       {"indicator": "vej.ture", "period": "2025K4", "area": "615", "value": null,
                        "status": "missing", "note": "ikke talt"}]}""";

    private RunningApi api;
    private Caller caller;
    private long before;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        before = api.figures.book().size();
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private void assertKept(int figures) {
        assertThat(api.figures.book().size()).isEqualTo(before + figures);
    }

    private static String one(String fields) {
        return "{\"items\":[{\"indicator\":\"vej.ture\",\"period\":\"2025K4\"," + fields + "}]}";
    }

    @Nested
    class AGoodOne {
        @Test
        void isKeptAndAnsweredWithWhatWasStored() throws Exception {
            Caller.Answer answer = caller.post(GOOD);
            assertThat(answer.status()).isEqualTo(201);
            JsonNode receipt = answer.json();
            assertThat(receipt.path("count").intValue()).isEqualTo(2);
            // The first batch is what the town began with.
            assertThat(receipt.path("batch").intValue()).isEqualTo(2);
            assertThat(receipt.at("/items/0/value").toString()).isEqualTo("201.5");
            assertThat(receipt.at("/items/1/note").textValue()).isEqualTo("ikke talt");
            assertThat(receipt.at("/items/0/origin").textValue()).isEqualTo("real");
            assertKept(2);
            JsonNode listed = caller.get("/api/v1/indicators/vej.ture/observations?area=kommunen")
                    .json();
            assertThat(listed.at("/items/3")).isEqualTo(receipt.at("/items/0"));
        }

        @Test
        void withoutAKeyIsKeptAgainAsARevisionEvenInTheSameInstant() throws Exception {
            JsonNode first = caller.post(one("\"value\":1")).json();
            JsonNode second = caller.post(one("\"value\":1")).json();
            assertKept(2);
            assertThat(second.at("/items/0/knownAt").textValue())
                    .isGreaterThan(first.at("/items/0/knownAt").textValue());
        }
    }

    @Nested
    class Faults {
        @Test
        void areAllNamedAndNothingIsKept() throws Exception {
            JsonNode problem = caller.post("""
                            {"items": [{"indicator": "vej.ture", "period": "2025K4", "value": "to"},
                                       {"indicator": "vej.x", "period": "2025", "status": "huh", "farve": 1},
                                       {"indicator": "vej.ture", "period": "2025K3", "value": 2},
                                       "tekst", {"period": 4}]}""").problem(422, "faulty-items");
            JsonNode errors = problem.path("errors");
            assertThat(errors.at("/0/pointer").textValue()).isEqualTo("/items/0/value");
            assertThat(errors.at("/0/item").intValue()).isEqualTo(1);
            assertThat(errors.at("/0/code").textValue()).isEqualTo("not-a-number");
            assertThat(errors.findValuesAsText("pointer"))
                    .containsExactly(
                            "/items/0/value",
                            "/items/1/farve",
                            "/items/1/indicator",
                            "/items/1/status",
                            "/items/3",
                            "/items/4/indicator",
                            "/items/4/period",
                            "/items/4/value");
            assertThat(errors.findValuesAsText("detail")).allMatch(detail -> detail.endsWith("."));
            assertKept(0);
        }

        @Test
        void includeWhatIsNoNumber() throws Exception {
            for (String value : new String[] {"\"\"", "\"NaN\"", "\"7 stk.\"", "true", "[]", "{}", "1e400", "-1e400"}) {
                JsonNode problem = caller.post(one("\"value\":" + value)).problem(422, "faulty-items");
                assertThat(problem.at("/errors/0/code").textValue()).isEqualTo("not-a-number");
                assertThat(problem.path("errors")).hasSize(1);
            }
            assertKept(0);
        }

        @Test
        void includeMissingNumbersRepetitionsAndTextsThatCannotBeKept() throws Exception {
            assertThat(fault(one("\"value\":null"))).isEqualTo("bad-value");
            assertThat(fault(one("\"value\":1,\"note\":\"a\\u0000b\""))).isEqualTo("bad-text");
            String tooLong = one("\"value\":1,\"note\":\"" + "x".repeat(4001) + "\"");
            assertThat(caller.post(tooLong)
                            .problem(422, "faulty-items")
                            .at("/errors/0/detail")
                            .textValue())
                    .contains("må højst være 4000 tegn");
            assertThat(fault(one("\"value\":1,\"note\":7"))).isEqualTo("not-a-text");
            assertThat(fault(one("\"value\":1,\"area\":\"Æ\""))).isEqualTo("bad-area");
            String item = "{\"indicator\":\"vej.ture\",\"period\":\"2025K4\",\"value\":1}";
            assertThat(fault("{\"items\":[" + item + "," + item + "]}")).isEqualTo("duplicate");
            assertKept(0);
        }

        private String fault(String body) throws Exception {
            return caller.post(body)
                    .problem(422, "faulty-items")
                    .at("/errors/0/code")
                    .textValue();
        }
    }

    @Nested
    class TheBody {
        @Test
        void mustBeJson() throws Exception {
            JsonNode problem = caller.post("{\"items\":[\n  {\"indicator\":]}").problem(400, "unreadable-json");
            assertThat(problem.path("line").intValue()).isEqualTo(2);
            assertThat(problem.path("column").intValue()).isEqualTo(16);
            caller.post("{\"items\":[{\"value\":NaN}]}").problem(400, "unreadable-json");
            caller.post(GOOD + "x").problem(400, "unreadable-json");
            caller.post("{\"items\":[],\"items\":[]}").problem(400, "unreadable-json");
            caller.post("[".repeat(5000)).problem(400, "unreadable-json");
        }

        @Test
        void mustBeText() throws Exception {
            byte[] latin1 =
                    "{\"items\":[{\"note\":\"\u00e6\"}]}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            caller.send(
                            "POST",
                            OBSERVATIONS,
                            BodyPublishers.ofByteArray(latin1),
                            "Authorization",
                            "Bearer " + RunningApi.TOKEN,
                            "Content-Type",
                            "application/json; charset=utf-8")
                    .problem(400, "unreadable-json");
        }

        @Test
        void mustHaveTheRightForm() throws Exception {
            for (String body :
                    new String[] {"", "null", "[]", "7", "{}", "{\"items\":{}}", "{\"items\":[1],\"x\":1}"}) {
                caller.post(body).problem(400, "bad-shape");
            }
            caller.post("{\"items\":[]}").problem(422, "faulty-items");
        }

        @Test
        void mustNotBeTooLarge() throws Exception {
            String items = IntStream.rangeClosed(0, SubmissionReader.MOST_ITEMS)
                    .mapToObj(number -> "{}")
                    .collect(Collectors.joining(","));
            caller.post("{\"items\":[" + items + "]}").problem(413, "too-large");
            caller.post(" ".repeat(SubmissionResource.MOST_BYTES + 1)).problem(413, "too-large");
        }

        @Test
        void mustBeDeclaredAsJson() throws Exception {
            for (String type :
                    new String[] {"text/plain", "application/x-www-form-urlencoded", "rod", "application/jsonx"}) {
                caller.send(
                                "POST",
                                OBSERVATIONS,
                                BodyPublishers.ofString(GOOD),
                                "Authorization",
                                "Bearer " + RunningApi.TOKEN,
                                "Content-Type",
                                type)
                        .problem(415, "unsupported-media-type");
            }
            assertKept(0);
        }
    }

    @Nested
    class Somebody {
        @Test
        void withoutTheTokenIsSentAwayBeforeTheBodyIsRead() throws Exception {
            Caller.Answer answer = caller.send("POST", OBSERVATIONS, BodyPublishers.ofString("{vrøvl"));
            answer.problem(401, "unauthorized");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"sigtepunkt\"");
        }

        @Test
        void withAnotherTokenIsSentAway() throws Exception {
            for (String header : new String[] {"Bearer nej", "Basic " + RunningApi.TOKEN, "Bearer"}) {
                caller.send("POST", OBSERVATIONS, BodyPublishers.ofString(GOOD), "Authorization", header)
                        .problem(401, "unauthorized");
            }
            assertKept(0);
        }
    }
}
