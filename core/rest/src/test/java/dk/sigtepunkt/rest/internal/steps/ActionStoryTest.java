package dk.sigtepunkt.rest.internal.steps;

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

/** An action's life over the interface, by somebody who may write it. */
class ActionStoryTest {
    private static final String NEW = """
            {"area":"cykler","title":"Gågade i midtbyen","description":"En gade","owner":"Vejchefen",
             "start":"2025-01-01","end":"2026-12-31","reason":"Mange vil det","trigger":"council-input",
             "partners":[{"kind":"company","name":"Handelsforeningen","part":"Holder åbent"}],
             "effects":[{"indicator":"vej.ture","lag":3,"reason":"Som i nabobyen",
                         "years":[{"year":2026,"change":1.125},{"year":"2027","change":"-2,5"}]}]}""";
    private static final String ONE = "/api/v1/actions/vej/gaagade-i-midtbyen";

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

    private void step(String state, String more) throws Exception {
        String body = "{\"state\":\"%s\",\"reason\":\"Fordi\",\"trigger\":\"committee\"%s}".formatted(state, more);
        assertThat(send("POST", ONE + "/steps", body).status()).isEqualTo(200);
    }

    @Test
    void anActionIsBegunDecidedStartedAdjustedToldAndReplaced() throws Exception {
        Caller.Answer begun = send("POST", "/api/v1/committees/vej/actions", NEW);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Location")).endsWith(ONE);
        JsonNode effect = begun.json().at("/words/details/effects/0/years");
        assertThat(effect.at("/0/change").doubleValue()).isEqualTo(1.125);
        assertThat(effect.at("/1/change").doubleValue()).isEqualTo(-2.5);
        step("decided", "");
        step("started", "");
        String adjusted =
                "{\"state\":\"adjusted\",\"reason\":\"Viste sig\",\"trigger\":\"follow-up\",\"reference\":\"2025K2\"}";
        assertThat(send("POST", ONE + "/steps", adjusted).status()).isEqualTo(200);
        assertThat(send("POST", ONE + "/updates", "{\"risk\":\"none\",\"sentence\":\"Halvvejs\",\"percent\":50}")
                        .status())
                .isEqualTo(200);
        step("replaced", ",\"successor\":\"vej/cykelsti\"");
        JsonNode story = caller.get(ONE).json();
        assertThat(story.path("steps").findValuesAsText("state"))
                .containsExactly("identified", "decided", "started", "adjusted", "replaced");
        assertThat(story.at("/steps/3/trigger").asText()).isEqualTo("Opfølgningen for 2. kvartal 2025");
        assertThat(story.at("/updates/0/percent").intValue()).isEqualTo(50);
        assertThat(story.path("next").toString()).isEqualTo("[\"started\"]");
        JsonNode list = caller.get("/api/v1/actions?committee=vej").json().path("items");
        assertThat(list.findValuesAsText("key")).contains("gaagade-i-midtbyen", "cykelsti");
        assertThat(list.toString()).contains("\"former\":\"vej/gaagade-i-midtbyen\"");
    }

    @Test
    void whatCannotBeTakenIsNamedFieldByField() throws Exception {
        String wrong = NEW.replace("2026-12-31", "2024-01-01").replace("\"company\"", "\"firma\"");
        JsonNode errors = send("POST", "/api/v1/committees/vej/actions", wrong)
                .problem(422, "faulty-fields")
                .path("errors");
        assertThat(errors.findValuesAsText("code")).containsExactlyInAnyOrder("days-reversed", "unknown-choice");
        assertThat(errors.findValuesAsText("pointer")).containsExactlyInAnyOrder("/end", "/partners/0/kind");
        caller.get(ONE).problem(404, "unknown-action");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"sentnce\":\"x\"}',400,bad-shape",
        "'[1]',400,bad-shape",
        "'{',400,unreadable-json",
        "'{\"percent\":1e400}',400,bad-shape",
        "'{\"percent\":-1e999999}',400,bad-shape",
        "'{\"percent\":1e300}',422,faulty-fields",
        "'{\"sentence\":{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":1}}}}}}}}',400,bad-shape",
        "'{}',422,faulty-fields"
    })
    void aBodyThatIsNoneIsSaidToBe(String body, int status, String code) throws Exception {
        send("POST", "/api/v1/actions/vej/cykelsti/updates", body).problem(status, code);
    }

    @Test
    void whoHasLookedAtAnotherVersionIsTold() throws Exception {
        String version = send("POST", "/api/v1/committees/vej/actions", NEW).header("ETag");
        assertThat(version).isEqualTo("\"2\"");
        assertThat(send("POST", ONE + "/updates", "{\"risk\":\"none\",\"sentence\":\"Første\"}", "If-Match", version)
                        .status())
                .isEqualTo(200);
        send("POST", ONE + "/updates", "{\"risk\":\"none\",\"sentence\":\"Anden\"}", "If-Match", version)
                .problem(412, "clash");
        assertThat(caller.get(ONE).json().path("updates")).hasSize(1);
    }
}
