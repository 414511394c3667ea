package dk.sigtepunkt.rest.internal.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's status over the interface: beside the computed one wherever that is told, and of no weight to it. */
@SuppressWarnings("NullAway.Init") // set before each test
class JudgementTest {
    private static final String ONE = "/api/v1/focus-areas/vej/cykler/judgement";

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
        String[] headers = new String[4 + more.length];
        System.arraycopy(
                new String[] {"Authorization", "Bearer " + RunningApi.TOKEN, "Content-Type", "application/json"},
                0,
                headers,
                0,
                4);
        System.arraycopy(more, 0, headers, 4, more.length);
        return caller.send(method, path, BodyPublishers.ofString(body.replace('\'', '"')), headers);
    }

    private JsonNode read(String path) throws Exception {
        return caller.get(path).json();
    }

    private static JsonNode area(JsonNode list) {
        for (JsonNode one : list) {
            if ((one.path("committee").asText() + "/" + one.path("key").asText()).equals("vej/cykler")) {
                return one;
            }
        }
        throw new AssertionError("no such area: " + list);
    }

    @Test
    void bothAreToldWhereverTheComputedOneIsAndWholesCount() throws Exception {
        String computed = read(ONE).path("assessment").asText();
        String period = read(ONE).path("period").asText();
        JsonNode before = read("/api/v1/reports/consolidated?period=" + period);
        String other = computed.equals("attention") ? "on-track" : "attention";
        Caller.Answer set =
                send("PUT", ONE + "/status", "{'status':'" + other + "','reason':'Vi ved bedre'}", "If-Match", "\"0\"");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        Caller.Answer clash =
                send("PUT", ONE + "/status", "{'status':'" + other + "','reason':'Igen'}", "If-Match", "\"0\"");
        assertThat(clash.status()).isEqualTo(412);
        assertThat(clash.text()).contains("If-Match").doesNotContain("herunder");

        JsonNode report = read("/api/v1/reports/consolidated?period=" + period);
        for (JsonNode told : new JsonNode[] {
            read("/api/v1/focus-areas/vej/cykler?period=" + period),
            area(read("/api/v1/focus-areas?period=" + period).path("items")),
            area(report.path("focusAreas")),
            area(read("/api/v1/committees/vej?period=" + period).path("focusAreas")),
            read(ONE + "?period=" + period)
        }) {
            assertThat(told.path("assessment").asText()).isEqualTo(computed);
            JsonNode persons = told.path("persons");
            JsonNode one = persons.path("status").isNull() ? persons.path("statusSince") : persons.path("status");
            assertThat(one.path("status").asText()).as(told.toString()).isEqualTo(other);
            assertThat(one.path("reason").asText()).isEqualTo("Vi ved bedre");
        }
        JsonNode whole = read("/api/v1/committees/vej?period=" + period);
        assertThat(whole.path("persons").path("byEnd").asInt()
                        + whole.path("persons").path("since").asInt())
                .isEqualTo(1);
        for (String wholes : new String[] {"committees", "sigtepunkter"}) {
            for (int at = 0; at < before.path(wholes).size(); at++) {
                assertThat(report.path(wholes).get(at).path("assessment"))
                        .isEqualTo(before.path(wholes).get(at).path("assessment"));
            }
        }
    }

    @Test
    void anIndicatorsIsToldWhereverItsComputedOneIsAndMovesNoOther() throws Exception {
        String one = "/api/v1/indicators/vej.ture/judgement";
        String computed = read(one).path("assessment").asText();
        String period = read(one).path("period").asText();
        JsonNode before =
                area(read("/api/v1/reports/consolidated?period=" + period).path("focusAreas"));
        String other = computed.equals("attention") ? "on-track" : "attention";
        Caller.Answer set =
                send("PUT", one + "/status", "{'status':'" + other + "','reason':'Vi ved bedre'}", "If-Match", "\"0\"");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        JsonNode area =
                area(read("/api/v1/reports/consolidated?period=" + period).path("focusAreas"));
        for (JsonNode told : new JsonNode[] {
            read(one + "?period=" + period),
            read("/api/v1/indicators/vej.ture?period=" + period),
            area.path("indicators").get(0)
        }) {
            assertThat(told.path("assessment").asText()).isEqualTo(computed);
            assertThat(told.path("persons").toString()).contains(other, "Vi ved bedre");
        }
        assertThat(area.path("persons")).isEqualTo(before.path("persons"));
        assertThat(area.path("assessment")).isEqualTo(before.path("assessment"));
        assertThat(send("POST", one + "/status/withdrawal", "{'reason':'Nye tal'}")
                        .status())
                .isEqualTo(200);
        assertThat(read(one).path("entries")).hasSize(2);
        assertThat(send("PUT", "/api/v1/indicators/vej.intet/judgement/status", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsToldWithACode() throws Exception {
        String computed = read(ONE).path("assessment").asText();
        Caller.Answer same = send("PUT", ONE + "/status", "{'status':'" + computed + "','reason':'Enig'}");
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text()).contains("faulty-fields");
        assertThat(send("PUT", "/api/v1/focus-areas/vej/intet/judgement/status", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(send("PUT", ONE + "/explanation", "{'fact':'Regn','cause':'Vejret','action':'Intet'}")
                        .text())
                .contains("not-off-course");
        assertThat(read(ONE).path("entries")).isEmpty();
    }
}
