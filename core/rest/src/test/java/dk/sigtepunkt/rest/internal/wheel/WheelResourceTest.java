package dk.sigtepunkt.rest.internal.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A committee's year as a program reads and changes it. */
class WheelResourceTest {
    private static final String ONE = "/api/v1/wheels/committee.vej";
    private static final String CHANGE = ONE + "/adjustments";

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

    private Caller.Answer change(String body, String... more) throws Exception {
        String[] headers = Stream.concat(Stream.of("Authorization", "Bearer " + RunningApi.TOKEN), Stream.of(more))
                .toArray(String[]::new);
        return caller.send("POST", CHANGE, BodyPublishers.ofString(body.replace('\'', '"')), headers);
    }

    @Test
    void whatIsAddedIsMovedCancelledAndTakenBack() throws Exception {
        Caller.Answer added = change(
                "{'change':'added','kind':'meeting','title':'Ekstra møde','on':'2098-05-06','time':'16.30','reason':'Budget'}");
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        JsonNode entry = added.json().at("/entries/0");
        assertThat(entry.at("/key").asText()).isEqualTo("extra-1");
        assertThat(entry.at("/time").asText()).isEqualTo("16:30");
        assertThat(entry.at("/state").asText()).isEqualTo("coming");
        Caller.Answer moved =
                change("{'change':'moved','entry':'extra-1','on':'2098-05-08','reason':'Rejse'}", "If-Match", "\"1\"");
        assertThat(moved.json().at("/entries/0/day").asText()).isEqualTo("2098-05-08");
        change("{'change':'cancelled','entry':'extra-1','reason':'Intet'}", "If-Match", "\"1\"")
                .problem(412, "clash");
        assertThat(change("{'change':'cancelled','entry':'extra-1','reason':'Intet'}")
                        .json()
                        .at("/entries/0/state")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(change("{'change':'taken-back','number':3,'reason':'Alligevel'}")
                        .json()
                        .at("/entries/0/state")
                        .asText())
                .isEqualTo("coming");
        JsonNode all = caller.get("/api/v1/wheels").json();
        assertThat(all.at("/items").findValuesAsText("wheel")).contains("committee.vej");
        assertThat(caller.get(ONE + "?asOf=2020-01-01").json().at("/entries")).isEmpty();
    }

    @Test
    void whatCannotBeIsToldOfEachField() throws Exception {
        Caller.Answer refused =
                change("{'change':'added','kind':'deadline','title':'Frist','on':'2098-12-24','reason':'Budget'}");
        refused.problem(422, "faulty-fields");
        assertThat(refused.text()).contains("not-a-working-day", "juleaftensdag");
        change("{'change':'moved','entry':'borte','on':'2098-05-08','reason':'Rejse'}")
                .problem(404, "unknown-wheel");
        change("{'change':'hugget','reason':'Rejse'}").problem(400, "bad-shape");
        assertThat(caller.get("/api/v1/wheels/havn").status()).isEqualTo(404);
        assertThat(api.wheels.book().all()).isEmpty();
    }
}
