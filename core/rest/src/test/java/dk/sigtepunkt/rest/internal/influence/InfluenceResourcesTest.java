package dk.sigtepunkt.rest.internal.influence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Influences over the interface, from the draft to what both committees say. */
class InfluenceResourcesTest {
    private static final String PAIR = "/vej/cykler/social/cykler";
    private static final String ROADS = "/api/v1/committees/vej/influences";
    private static final String SOCIAL = "/api/v1/committees/social/influences";
    private static final String SAYS =
            "{\"sign\":\"strengthens\",\"strength\":\"strong\",\"reason\":\"Flere på cykel er sundere\",\"about\":\"børn\"}";

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        api.catalogue.socialIs(CommitteeState.ACTIVE);
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

    private JsonNode all(String asked) throws Exception {
        return caller.get("/api/v1/influences" + asked).json().path("items");
    }

    @Test
    void aDraftIsReadByItsOwnPeopleAndHoldsWhenTheOtherCommitteeAgrees() throws Exception {
        Caller.Answer written = send("PUT", ROADS + PAIR + "/draft", SAYS);
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        assertThat(all("")).isEmpty();
        assertThat(send("GET", ROADS, "").json().at("/items/0/draft/reason").asText())
                .isEqualTo("Flere på cykel er sundere");
        send("POST", ROADS + PAIR + "/release", "", "If-Match", "\"0\"").problem(412, "clash");
        assertThat(send("POST", ROADS + PAIR + "/release", "", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(all("").at("/0/state").asText()).isEqualTo("proposed");
        send("POST", SOCIAL + PAIR + "/agreement", "{\"sign\":\"weakens\",\"strength\":\"strong\"}")
                .problem(422, "faulty-fields");
        assertThat(send("POST", SOCIAL + PAIR + "/agreement", "{\"sign\":\"strengthens\",\"strength\":\"strong\"}")
                        .status())
                .isEqualTo(200);
        JsonNode held = all("").path(0);
        assertThat(held.path("state").asText()).isEqualTo("held");
        assertThat(held.path("voices").findValuesAsText("committee")).containsExactly("vej", "social");
        assertThat(all("?committee=social")).hasSize(1);
        api.catalogue.socialIs(CommitteeState.STOPPED);
        assertThat(all("").at("/0/broken/committee").asText()).isEqualTo("social");
        api.catalogue.socialIs(CommitteeState.ACTIVE);
        assertThat(all("?asOf=2020-01-01")).isEmpty();
        caller.get("/api/v1/influences?committee=ingen").problem(400, "bad-parameter");
    }

    @Test
    void saysWhyNothingWasWritten() throws Exception {
        send("POST", ROADS + PAIR + "/release", "").problem(409, "nothing-to-release");
        send("POST", ROADS + PAIR + "/withdrawal", "{\"reason\":\"Nej\"}").problem(409, "nothing-said");
        send("POST", ROADS + PAIR + "/refusal", "{\"reason\":\"Nej\"}").problem(409, "nothing-to-answer");
        send("PUT", ROADS + "/vej/cykler/vej/cykler/draft", SAYS).problem(404, "unknown-influence");
        send("PUT", ROADS + "/vej/cykler/social/ingen/draft", SAYS).problem(409, "end-missing");
        send("POST", "/api/v1/crossings/2025K3/answers/vej", "{\"change\":\"ingen\"}")
                .problem(404, "unknown-change");
        assertThat(api.influences.notes()).isEmpty();
    }

    @Test
    void aQuartersCrossingsStandInItsReportToo() throws Exception {
        Influences.released(api.influences, "vej/cykler", "social/cykler", "vej", "Fordi");
        Influences.released(api.influences, "vej/cykler", "social/cykler", "social", "Fordi");
        JsonNode quarter = caller.get("/api/v1/crossings/2025K3").json();
        assertThat(quarter.path("period").asText()).isEqualTo("2025K3");
        assertThat(caller.get("/api/v1/reports/consolidated?period=2025K3")
                        .json()
                        .at("/crossings/changes"))
                .isEqualTo(quarter.path("changes"));
    }
}
