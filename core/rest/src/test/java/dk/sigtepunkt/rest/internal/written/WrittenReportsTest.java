package dk.sigtepunkt.rest.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Written reports over the interface, from the draft to the publication, and on every door that tells their texts. */
class WrittenReportsTest {
    private static final String LIST = "/api/v1/written-reports";
    private static final String ONE = LIST + "/committee.vej.2025K3";
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final ReportRef REF = ReportRef.of(ROADS, QUARTER);
    private static final String WORDS = "Stierne er halvvejs";

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

    private Caller.Answer step(String step, String body) throws Exception {
        return send("POST", ONE + "/steps/" + step, body);
    }

    private List<String> gaps() throws Exception {
        return send("GET", ONE + "/work", "").json().path("gaps").findValuesAsText("kind");
    }

    @Test
    void aCommitteesReportGoesItsWholeWayAndNothingOfItIsReadBeforeItIsPublished() throws Exception {
        assertThat(step("begin", "").status()).isEqualTo(200);
        assertThat(gaps()).contains("reflection", "text", "ready");
        step("submit", "").problem(422, "faulty-fields");
        for (JsonNode gap : send("GET", ONE + "/work", "").json().path("gaps")) {
            mend(gap);
        }
        for (JsonNode gap : send("GET", ONE + "/work", "").json().path("gaps")) {
            mend(gap);
        }
        assertThat(gaps()).isEmpty();
        nobodyReads();
        assertThat(step("submit", "").status()).isEqualTo(200);
        step("submit", "").problem(409, "step-does-not-follow");
        send("PUT", "/api/v1/sections/vej/2025K3/assessment", "{\"text\":\"Andet\"}")
                .problem(409, "report-submitted");
        nobodyReads();
        assertThat(step("treat", "{\"meeting\":\"2025-11-20\",\"decided\":\"Godkendt\"}")
                        .status())
                .isEqualTo(200);
        JsonNode work = send("GET", ONE + "/work", "").json();
        while (work.path("following").toString().contains("lay")) {
            nobodyReads();
            assertThat(step("lay", "{\"meeting\":\"2025-11-25\"}").status()).isEqualTo(200);
            work = send("GET", ONE + "/work", "").json();
        }
        nobodyReads();
        assertThat(step("publish", "{\"day\":\"2025-12-24\",\"clock\":\"08.30\"}")
                        .status())
                .isEqualTo(200);
        nobodyReads();
        assertThat(step("send-back", "{\"reason\":\"Tallet er gammelt\"}").status())
                .isEqualTo(200);
        nobodyReads();
        again();
        everybodyReads();
    }

    private void again() throws Exception {
        step("submit", "");
        step("treat", "{\"meeting\":\"2025-11-20\",\"decided\":\"Godkendt\"}");
        while (step("lay", "{\"meeting\":\"2025-11-25\"}").status() == 200) {
            nobodyReads();
        }
        assertThat(step("publish", "").status()).isEqualTo(200);
    }

    private void mend(JsonNode gap) throws Exception {
        String target = gap.path("target").asText();
        String body = switch (gap.path("kind").asText()) {
            case "reflection" -> "{\"word\":\"partly\",\"text\":\"%s\"}".formatted(WORDS);
            case "explanation" -> "{\"fact\":\"Regn\",\"cause\":\"Vejret\",\"action\":\"Venter\"}";
            case "text" -> "{\"text\":\"%s\"}".formatted(WORDS);
            case "ready" -> "{\"ready\":\"yes\"}";
            default -> "";
        };
        boolean post = gap.path("kind").asText().equals("unreleased");
        assertThat(send(post ? "POST" : "PUT", target, body).status())
                .as(target)
                .isEqualTo(200);
    }

    /** Every door that could tell a word of it. */
    private List<String> doors() throws Exception {
        List<String> said = new ArrayList<>();
        for (String path : List.of(
                LIST,
                ONE,
                ONE + "/work",
                "/api/v1/sections/vej/2025K3",
                "/api/v1/sections/vej/2025K3?asOf=2025-12-01",
                "/api/v1/reports/consolidated?period=2025K3",
                "/api/v1/reports/consolidated?period=2025K3&asOf=2025-12-01")) {
            said.add(caller.get(path).text());
        }
        return said;
    }

    private void nobodyReads() throws Exception {
        assertThat(doors()).noneMatch(text -> text.contains(WORDS));
        caller.get(ONE).problem(401, "unauthorized");
        assertThat(caller.get(LIST).json().path("reports")).isEmpty();
    }

    private void everybodyReads() throws Exception {
        JsonNode report = caller.get(ONE).json();
        assertThat(report.at("/line/state").asText()).isEqualTo("published");
        assertThat(report.at("/committee/text/text").asText()).isEqualTo(WORDS);
        assertThat(report.at("/committee/reflection/word").asText()).isEqualTo("partly");
        assertThat(report.at("/committee/areas")).isNotEmpty();
        assertThat(report.path("steps").findValuesAsText("step")).doesNotContain("send-back", "begin");
        assertThat(report.toString()).doesNotContain("Tallet er gammelt");
        assertThat(caller.get(ONE + "/work").status()).isEqualTo(401);
        assertThat(caller.get("/api/v1/sections/vej/2025K3").text()).contains(WORDS);
        assertThat(caller.get("/api/v1/reports/consolidated?period=2025K3").text())
                .contains(WORDS);
    }

    /** One that is published, of a quarter whose words were released after it was begun. */
    private WrittenReport published() {
        Instant begun = RunningApi.NOW.minus(Duration.ofDays(5));
        Sections.drafted(api.sections, Sections.assessment(ROADS, QUARTER), WORDS, begun.plusMillis(100));
        Sections.released(api.sections, Sections.assessment(ROADS, QUARTER), begun.plusMillis(200));
        return SomeReports.in(REF, StateCode.PUBLISHED, begun);
    }

    @Test
    void whatIsClosedIsInNobodysPublicAnswerButThatItIsAndWhy() throws Exception {
        WrittenReport report = published();
        for (String item : List.of("section:assessment", "area:cykler", "action:cykelsti")) {
            api.reports.is(report.with(new ReportStep.Closed(
                    ReportItem.find(item).orElseThrow(),
                    "Offentlighedsloven § 23",
                    SomeReports.by(Role.STRATEGY_OFFICE, RunningApi.NOW.minusSeconds(9)))));
            JsonNode everybody = caller.get(ONE).json();
            assertThat(everybody.path("closed").findValuesAsText("ground")).containsExactly("Offentlighedsloven § 23");
            JsonNode inside = send("GET", ONE, "").json();
            String closed = switch (item) {
                case "section:assessment" -> everybody.at("/committee/text").toString();
                case "area:cykler" -> everybody.at("/committee/areas").toString();
                default ->
                    everybody.at("/committee/areas").findValuesAsText("key").contains("cykelsti") ? "told" : "null";
            };
            assertThat(closed).as(item).isIn("null", "[]");
            assertThat(inside.at("/committee/text/text").asText()).isEqualTo(WORDS);
            assertThat(inside.at("/committee/areas")).isNotEmpty();
            assertThat(caller.get("/api/v1/sections/vej/2025K3").text().contains(WORDS))
                    .isEqualTo(!item.equals("section:assessment"));
        }
    }

    @Test
    void aPublishedReportStaysAsItWasWhenItWasSubmittedWhateverIsWrittenLater() throws Exception {
        WrittenReport report = published();
        api.reports.is(report);
        JsonNode before = caller.get(ONE).json();
        Sections.drafted(api.sections, Sections.assessment(ROADS, QUARTER), "Rettet", RunningApi.NOW.minusSeconds(5));
        Sections.released(api.sections, Sections.assessment(ROADS, QUARTER), RunningApi.NOW.minusSeconds(4));
        api.reports.is(report.with(new ReportNote.Reflected(
                PathWord.NO, "Siden", SomeReports.by(Role.SECRETARY, RunningApi.NOW.minusSeconds(3)))));
        assertThat(caller.get(ONE).json()).isEqualTo(before);
        assertThat(caller.get("/api/v1/sections/vej/2025K3").text()).contains("Rettet");
    }

    @Test
    void aQuarterlyReportSaysWhichCommitteesReportsThereAreAndWhichAreMissing() throws Exception {
        String one = LIST + "/quarterly.2025K3";
        api.reports.is(SomeReports.in(
                ReportRef.of(ROADS, QUARTER.previous()), StateCode.PUBLISHED, RunningApi.NOW.minusSeconds(999)));
        assertThat(send("POST", one + "/steps/begin", "").status()).isEqualTo(200);
        send("PUT", one + "/sections/introduction/text", "{\"text\":\"%s\"}".formatted(WORDS));
        send("PUT", one + "/sections/vej/text", "{\"text\":\"x\"}").problem(422, "faulty-fields");
        JsonNode missing = contribution(one);
        assertThat(missing.path("state").isNull()).isTrue();
        assertThat(missing.path("old").asText()).isEqualTo("committee.vej.2025K2");
        api.reports.is(SomeReports.in(REF, StateCode.TREATED, RunningApi.NOW.minusSeconds(99)));
        JsonNode there = contribution(one);
        assertThat(there.path("state").asText()).isEqualTo("treated");
        assertThat(there.path("old").isNull()).isTrue();
        JsonNode report = send("GET", one, "").json();
        assertThat(report.at("/overall/texts/0/text").asText()).isEqualTo(WORDS);
        assertThat(report.at("/overall/figures").asText()).isEqualTo("/api/v1/reports/consolidated?period=2025K3");
        assertThat(caller.get(one).status()).isEqualTo(401);
        assertThat(send("GET", one + "/work", "").json().path("gaps").findValuesAsText("about"))
                .contains("conclusion");
    }

    private JsonNode contribution(String one) throws Exception {
        return send("GET", one, "")
                .json()
                .at("/overall/committees")
                .valueStream()
                .filter(line -> line.path("committee").asText().equals("vej"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatThereIsNotAndWhatIsWrongIsToldInDanish() throws Exception {
        send("GET", LIST + "/noget", "").problem(404, "unknown-written-report");
        send("POST", ONE + "/steps/flyv", "").problem(404, "unknown-step");
        send("GET", ONE, "").problem(404, "unknown-written-report");
        send("POST", LIST + "/committee.vej.2025K4/steps/begin", "").problem(409, "quarter-not-ended");
        send("POST", LIST + "/committee.ingen.2025K3/steps/begin", "").problem(404, "unknown-written-report");
        step("begin", "");
        Caller.Answer clash = send("POST", ONE + "/steps/begin", "", "If-Match", "\"0\"");
        assertThat(clash.problem(412, "clash").path("detail").asText()).contains("Rapporten er nu kladde");
        send("PUT", ONE + "/reflection", "{\"word\":\"yes\",\"text\":\"%s\"}".formatted("x".repeat(60_000)))
                .problem(422, "faulty-fields");
        send("PUT", ONE + "/sections/assessment/text", "{\"text\":\"x\"}").problem(409, "worded-elsewhere");
    }
}
