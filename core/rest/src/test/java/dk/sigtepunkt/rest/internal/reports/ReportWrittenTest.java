package dk.sigtepunkt.rest.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was seen, heard and discussed stands in the report as JSON, as it does on its page. */
class ReportWrittenTest {
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K3";
    private static final String SEEN = "/api/v1/committees/vej/evidence";
    private static final CommitteeId ROADS = new CommitteeId("vej");

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

    private void written(String method, String path, String body) throws Exception {
        Caller.Answer answer =
                caller.send(method, path, BodyPublishers.ofString(body), "Authorization", "Bearer " + RunningApi.TOKEN);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private JsonNode report(String query) throws Exception {
        return caller.get(REPORT + query).json();
    }

    private static JsonNode cycling(JsonNode report) {
        for (JsonNode area : report.get("focusAreas")) {
            if (area.get("committee").asText().equals("vej")
                    && area.get("key").asText().equals("cykler")) {
                return area;
            }
        }
        throw new AssertionError("not in the report");
    }

    @Test
    void whatWasSeenByTheQuartersEndStandsBesideItsAreaAndWhatCameLaterIsToldApart() throws Exception {
        JsonNode before = cycling(report("")).get("evidence");
        assertThat(before.at("/standing/0/evidence/content/title").asText()).isEqualTo("Talt overskrift");
        assertThat(before.at("/standing/0/stance").asText()).isEqualTo("for");
        assertThat(before.at("/standing/0/withdrawnSince").isNull()).isTrue();
        assertThat(before.get("since")).isEmpty();

        SomeEvidence.draft(api.evidence, "Kladden", SomeEvidence.area("vej", "cykler"));
        written("POST", SEEN, """
                {"method":"survey","source":"Borgere","on":"2025-09-05","title":"Nyt","text":"Efter kvartalet",
                 "areas":[{"area":"vej/cykler","stance":"against","reason":"De kører"}]}""");
        written("POST", SEEN + "/3/publication", "");
        written("POST", SEEN + "/1/withdrawal", "{\"ground\":\"wrong\",\"reason\":\"Talt forkert\"}");
        JsonNode after = cycling(report("")).get("evidence");
        assertThat(after.at("/standing/0/evidence")).isEqualTo(before.at("/standing/0/evidence"));
        assertThat(after.at("/standing/0/withdrawnSince/reason").asText()).isEqualTo("Talt forkert");
        assertThat(after.get("since").findValuesAsText("title")).containsExactly("Nyt");
        assertThat(report("").toString()).doesNotContain("Kladden");
        assertThat(cycling(report("&asOf=2025-10-01")).get("evidence")).isEqualTo(before);
    }

    @Test
    void whatWasSaidByTheQuartersEndStandsInTheReportAndIsNamedByItsArea() throws Exception {
        ItemRef area = ItemRef.of(SomeEvidence.area("vej", "cykler"));
        api.dialogue.record(
                Discussions.minute(
                        "2025-09-01", "2025K2", Optional.of(ROADS), Optional.of(area), "2025-09-02T08:00:00Z"),
                number -> Notes.any());
        JsonNode before = report("");
        assertThat(before.at("/discussions/standing").findValuesAsText("number"))
                .containsExactly("2");
        assertThat(cycling(before).at("/discussions/standing/0").asInt()).isEqualTo(2);
        assertThat(cycling(before).at("/discussions/since")).isEmpty();

        written("PUT", "/api/v1/discussions/2", """
                {"body":"Byrådet","on":"2025-09-01","quarter":"2025K2","item":"vej.ture","text":"Ret det","reason":"Sagt"}""");
        written("POST", "/api/v1/discussions", """
                {"body":"Byrådet","on":"2025-10-20","quarter":"2025K3","text":"Om det hele"}""");
        JsonNode after = report("");
        assertThat(after.at("/discussions/standing")).isEqualTo(before.at("/discussions/standing"));
        assertThat(after.at("/discussions/since").findValuesAsText("number")).containsExactly("2", "3");
        assertThat(cycling(after).at("/discussions/standing"))
                .isEqualTo(cycling(before).at("/discussions/standing"));
        assertThat(cycling(after).at("/discussions/since")).hasSize(1);
        assertThat(report("&asOf=2025-10-01").get("discussions")).isEqualTo(before.get("discussions"));
    }
}
