package dk.sigtepunkt.rest.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether it is measured how long reports take, and the sums, over the interface. */
class MinutesResourceTest {
    private static final String PATH = "/api/v1/minutes";

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

    private Caller.Answer turn(String body, String... more) throws Exception {
        String[] headers = Stream.concat(Stream.of("Authorization", "Bearer " + RunningApi.TOKEN), Stream.of(more))
                .toArray(String[]::new);
        return caller.send("PUT", PATH, BodyPublishers.ofString(body), headers);
    }

    @Test
    void itIsOffAndIsTurnedOnAndOffOfTheVersionThatWasLookedAt() throws Exception {
        JsonNode off = caller.get(PATH).json();
        assertThat(off.path("measured").asBoolean()).isFalse();
        assertThat(off.path("since").isNull()).isTrue();

        Caller.Answer on = turn("{\"measure\":\"yes\"}", "If-Match", "\"0\"");

        assertThat(on.status()).as(on.text()).isEqualTo(200);
        assertThat(on.json().path("measured").asBoolean()).isTrue();
        assertThat(on.header("ETag")).isEqualTo("\"1\"");
        turn("{\"measure\":\"no\"}", "If-Match", "\"0\"").problem(412, "clash");
        assertThat(turn("{\"measure\":\"no\"}").json().path("measured").asBoolean())
                .isFalse();
        turn("{\"measure\":\"måske\"}").problem(422, "faulty-fields");
        caller.send("PUT", PATH, BodyPublishers.ofString("{\"measure\":\"yes\"}"))
                .problem(401, "unauthorized");
    }

    @Test
    void sumsAreToldToWhoWorksOnReportsAndOfFewToNobody() throws Exception {
        for (int one = 0; one < 5; one++) {
            api.minutes.noted(Notes.any().spending(new Spent("committee.vej.2025K1", "vej", "2025K1", "text", 10)));
        }
        api.minutes.noted(Notes.any().spending(new Spent("committee.vej.2025K1", "vej", "2025K1", "review", 15)));

        JsonNode told =
                caller.get(PATH, "Authorization", "Bearer " + RunningApi.TOKEN).json();

        assertThat(told.at("/quarters/0/total").asInt()).isEqualTo(50);
        assertThat(told.at("/quarters/0/withheld").asBoolean()).isTrue();
        assertThat(told.at("/reports/0/report").asText()).isEqualTo("committee.vej.2025K1");
        assertThat(told.at("/reports/0/kinds")).hasSize(1);
        assertThat(told.at("/reports/0/kinds/0/work").asText()).isEqualTo("text");
        JsonNode everybody = caller.get(PATH).json();
        assertThat(everybody.path("quarters")).isEmpty();
        assertThat(everybody.path("reports")).isEmpty();
    }
}
