package dk.sigtepunkt.rest.internal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates over the interface, from the proposal to the report that is of one. */
class ReportTemplatesTest {
    private static final String ALL = "/api/v1/report-templates";
    private static final String SECOND = ALL + "/committee.2";
    private static final String REPORT = "/api/v1/written-reports/committee.vej.2025K3";
    private static final String PARTS = """
            {'section':'assessment','heading':'Udvalgets egen vurdering','required':'yes'},
            {'chapter':'areas','heading':'Områder'},
            {'heading':'Samspil','guide':'Skriv med hvem.','required':true},
            {'chapter':'reflection','heading':'Er vi på rette vej?'},
            {'chapter':'compared','heading':'Siden sidst'},
            {'chapter':'questions','heading':'Spørgsmål'}""";
    private static final String APPROVAL =
            "{'meeting':'2025-01-05','body':'Byrådet','decided':'Godkendt','from':'2025K3'}";

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
        return caller.send(method, path, BodyPublishers.ofString(body.replace('\'', '"')), headers);
    }

    private static String proposal(String parts) {
        return "{'kind':'committee','note':'Byrådet vil vide det.','parts':[" + parts + "]}";
    }

    private Caller.Answer proposed() throws Exception {
        return send("POST", ALL, proposal(PARTS + ",{'chapter':'crossings','heading':'På tværs'}"));
    }

    @Test
    void aProposalIsToldToNobodyElseUntilItIsApproved() throws Exception {
        Caller.Answer made = proposed();
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(SECOND);
        assertThat(made.json().path("state").asText()).isEqualTo("proposed");
        assertThat(made.json().path("parts").findValuesAsText("key"))
                .containsExactly("assessment", "areas", "samspil", "reflection", "compared", "questions", "crossings");
        caller.get(SECOND).problem(404, "unknown-report-template");
        assertThat(caller.get(ALL).json().path("templates").findValuesAsText("template"))
                .containsExactly("committee.1", "quarterly.1", "in-depth.1");
        JsonNode changes = send("GET", SECOND + "/changes", "").json();
        assertThat(changes.path("from").asText()).isEqualTo("committee.1");
        assertThat(changes.path("changes").findValuesAsText("sentence"))
                .contains("»Samspil« er kommet til.", "»Områder« hed før »Fokusområder«.");
        send("POST", SECOND + "/approval", APPROVAL, "If-Match", "\"0\"").problem(412, "clash");
        Caller.Answer approved = send("POST", SECOND + "/approval", APPROVAL, "If-Match", made.header("ETag"));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(caller.get(SECOND).json().path("approval").path("body").asText())
                .isEqualTo("Byrådet");
        send("POST", SECOND + "/approval", APPROVAL).problem(409, "approved-already");
        caller.get(SECOND + "?asOf=2020-01-01").problem(404, "unknown-report-template");
    }

    @Test
    void theSameOnceMoreIsNoVersion() throws Exception {
        proposed();
        proposed().problem(409, "same-template");
    }

    @Test
    void aReportNamesItsVersionAndIsInItsOrder() throws Exception {
        proposed();
        send("POST", SECOND + "/approval", APPROVAL);
        assertThat(send("POST", REPORT + "/steps/begin", "").status()).isEqualTo(200);
        JsonNode report = send("GET", REPORT, "").json();
        assertThat(report.path("template").path("version").asText()).isEqualTo("committee.2");
        assertThat(report.path("template").path("parts").findValuesAsText("heading"))
                .startsWith("Udvalgets egen vurdering", "Områder", "Samspil");
        assertThat(send("GET", REPORT + "/work", "").json().path("gaps").toString())
                .contains("Der står intet i afsnittet »Samspil«");
        assertThat(send("PUT", "/api/v1/sections/vej/2025K3/samspil", "{'text':'Med naboerne.'}")
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", "/api/v1/sections/vej/2025K3/samspil/release", "")
                        .status())
                .isEqualTo(200);
        assertThat(send("GET", REPORT, "")
                        .json()
                        .path("committee")
                        .path("texts")
                        .findValuesAsText("text"))
                .containsExactly("Med naboerne.");
        assertThat(caller.get("/api/v1/sections/vej/2025K3").text()).doesNotContain("naboerne");
        send("PUT", "/api/v1/sections/vej/2025K3/andet", "{'text':'Hvad?'}").problem(404, "unknown-section");
    }

    @Test
    void aReportThatWasBegunBeforeThereWereOthersIsOfTheFirst() throws Exception {
        assertThat(send("POST", REPORT + "/steps/begin", "").status()).isEqualTo(200);
        proposed();
        JsonNode refused = send("POST", SECOND + "/approval", APPROVAL).problem(422, "faulty-fields");
        assertThat(refused.toString()).contains("Rapporten committee.vej.2025K3 er begyndt");
        JsonNode report = send("GET", REPORT, "").json();
        assertThat(report.path("template").path("version").asText()).isEqualTo("committee.1");
        assertThat(report.path("template").path("parts").findValuesAsText("key"))
                .containsExactly("reflection", "assessment", "compared", "areas", "questions", "crossings");
    }

    @Test
    void whatIsWrongIsSaidFieldByField() throws Exception {
        JsonNode refused = send("POST", ALL, proposal(PARTS + ",{'chapter':'digte','heading':'Samspil'}"))
                .problem(422, "faulty-fields");
        assertThat(refused.toString())
                .contains("»digte« er ikke et kapitel", "»Virkninger på tværs« kan ikke udelades");
        send("POST", ALL, "{'kind':'digt','note':'Nej'}").problem(404, "unknown-report-template");
        send("POST", ALL, "{'pjat':'1'}").problem(400, "bad-shape");
        caller.get(ALL + "/pjat").problem(404, "unknown-report-template");
        send("GET", ALL + "/committee.1/changes?from=quarterly.1", "").problem(400, "bad-parameter");
    }
}
