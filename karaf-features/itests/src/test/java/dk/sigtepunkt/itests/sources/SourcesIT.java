package dk.sigtepunkt.itests.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.testkit.statbank.Misbehaviour;
import dk.sigtepunkt.testkit.statbank.StatbankStandIn;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A source's life: fetched, silently revised, out of line, closed; told in page, API and report. One story. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SourcesIT {
    private static final String SOURCE = "/api/v1/sources/oekonomi/folketal";
    private static final String FIGURES = "/api/v1/indicators/oekonomi.folketal/observations?vintages=latest&limit=200";

    private final StatbankStandIn statbank = StatbankStandIn.start();
    private final Installation installation = Installation.unpack("sources");
    private Server server;

    @BeforeAll
    void start() throws IOException {
        installation.configure("dk.sigtepunkt.sources.cfg", """
                allowedHosts = %s
                baseUrl.statistikbanken = %s
                scheduling = false
                """.formatted(statbank.host(), statbank.url()));
        server = installation.start();
    }

    @AfterAll
    void stop() {
        server.close();
        statbank.close();
    }

    @Test
    @Order(1)
    void aFetchTakesOverTheExampleFiguresOfItsSeriesAndOfNoOther() {
        assertThat(origins("oekonomi.folketal")).containsOnly("example");
        JsonNode run = run();
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("done");
        assertThat(origins("oekonomi.folketal")).containsOnly("real");
        assertThat(origins("oekonomi.job-i-kommunen")).containsOnly("example");
        assertThat(value("766", "2025K3")).isEqualTo((double) statbank.inhabitants("766", "2025K3"));
        assertThat(server.page("/indikatorer/oekonomi.folketal")).contains("Danmarks Statistik, FOLK1A");
        assertThat(statbank.received()).allMatch(one -> one.userAgent().contains("Sigtepunkt"));
    }

    @Test
    @Order(2)
    void aSecondFetchOfTheSameFindsNothingNewAndKeepsItsAnswersToo() {
        JsonNode run = run();
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("unchanged");
        JsonNode documents = Server.parse(server.get(
                        "/api/v1/source-runs/" + run.get("id").asLong() + "/documents",
                        "Authorization",
                        "Bearer " + server.token())
                .body());
        assertThat(documents.findValuesAsText("request"))
                .anyMatch(request -> request.contains("/tableinfo"))
                .anyMatch(request -> request.contains("/data"));
        assertThat(documents.findValuesAsText("sha256")).allMatch(sha -> sha.matches("[0-9a-f]{64}"));
        assertThat(corrections()).isEmpty();
    }

    @Test
    @Order(3)
    void aSilentRevisionIsANewVintageAndALineOfTheRettelsesblad() {
        double before = value("766", "2025K1");
        String knownThen =
                server.json(SOURCE + "/runs").get("items").get(0).get("ended").asText();
        statbank.revise("766", "2025K1", (long) before + 11);
        JsonNode run = run();
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("done");

        List<JsonNode> corrections = corrections();
        assertThat(corrections).hasSize(1);
        assertThat(corrections.get(0).get("before").get("value").asDouble()).isEqualTo(before);
        assertThat(corrections.get(0).get("after").get("value").asDouble()).isEqualTo(before + 11);
        assertThat(value("766", "2025K1")).isEqualTo(before + 11);
        assertThat(figure(
                                server.json(FIGURES + "&asOf=" + URLEncoder.encode(knownThen, StandardCharsets.UTF_8)),
                                "766",
                                "2025K1")
                        .get("value")
                        .asDouble())
                .isEqualTo(before);
        assertThat(server.page("/rettelser")).contains("1. kvartal 2025");
    }

    @Test
    @Order(4)
    void aJumpWaitsForAPersonAndIsTakenInWhenReleased() {
        double before = value("766", "2025K2");
        statbank.revise("766", "2025K2", 90_000);
        JsonNode run = run();
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("held");
        assertThat(value("766", "2025K2")).isEqualTo(before);
        assertThat(server.get("/api/v1/quarantine").statusCode()).isEqualTo(401);

        JsonNode waiting = waiting();
        assertThat(waiting).hasSize(1);
        String one = "/api/v1/quarantine/" + waiting.get(0).get("id").asLong() + "/decision";
        assertThat(server.postAsAdministrator(one, "{\"verdict\":\"released\",\"reason\":\"\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> released = server.postAsAdministrator(
                one, "{\"verdict\":\"released\",\"reason\":\"Bekræftet af Danmarks Statistik\"}");
        assertThat(released.statusCode()).as(released.body()).isLessThan(300);
        assertThat(value("766", "2025K2")).isEqualTo(90_000);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Order(5)
    void troubleAtTheSourceIsToldAndLeavesTheLastGoodFigures() {
        JsonNode before = server.json(FIGURES);
        statbank.misbehave("/data", Misbehaviour.WEB_PAGE, 1);
        JsonNode run = run();
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("failed");
        assertThat(run.get("sentence").asText()).contains("webside");
        assertThat(server.json(FIGURES)).isEqualTo(before);
        assertThat(server.page("/kilder/oekonomi/folketal")).contains("Mislykket");
    }

    @Test
    @Order(6)
    void aClosedTableIsAWarningInPageApiAndReport() {
        statbank.closeTable();
        run();
        assertThat(server.json(SOURCE).get("warnings").toString()).contains("lukket");
        assertThat(server.page("/kilder/oekonomi/folketal")).contains("lukket");
        String quarter = "2025K4";
        assertThat(server.json("/api/v1/reports/consolidated?period=" + quarter)
                        .get("sourceWarnings")
                        .toString())
                .contains("lukket");
        assertThat(server.page("/rapport/" + quarter)).contains("lukket");
    }

    @Test
    @Order(7)
    void aFileWithPersonNumbersIsRefusedWholeAndNeverEchoed() throws IOException {
        HttpResponse<String> sent = server.upload(
                "/api/v1/sources/oekonomi/likviditet/files?name=tal.csv",
                "Kvartal;Likviditet;Borger\r\n2025K3;4711;010190-1234\r\n".getBytes(StandardCharsets.UTF_8));
        JsonNode run = SourceRuns.ended(server, sent);
        assertThat(run.get("state").asText()).isEqualTo("failed");
        assertThat(run.get("sentence").asText()).contains("nr. 3").doesNotContain("Borger", "010190");
        String own = "/api/v1/source-runs/" + run.get("id").asLong();
        assertThat(server.get(own, "Authorization", "Bearer " + server.token()).body())
                .contains("Borger")
                .doesNotContain("010190");
        try (var files = Files.walk(installation.data().resolve("documents"))) {
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .isNotEmpty()
                    .hasSameSizeAs(distinctDocuments());
        }
    }

    @Tag("drill")
    @Test
    @Order(8)
    void whatWasFetchedIsThereAfterAKillAndTheConsoleTellsIt() {
        server.kill();
        server = installation.start();
        assertThat(value("766", "2025K2")).isEqualTo(90_000);
        assertThat(server.shell("sigtepunkt:source-history oekonomi/folketal")).contains("nye tal", "mislykket");
        assertThat(server.shell("sigtepunkt:corrections")).contains("oekonomi.folketal", "47.4");
    }

    private List<String> distinctDocuments() {
        return server.json(SOURCE + "/runs").get("items").findValuesAsText("id").stream()
                .map(id -> server.jsonAsAdministrator("/api/v1/source-runs/" + id + "/documents"))
                .flatMap(documents -> documents.findValuesAsText("sha256").stream())
                .distinct()
                .toList();
    }

    private JsonNode run() {
        return SourceRuns.ended(server, server.postAsAdministrator(SOURCE + "/runs", ""));
    }

    private double value(String area, String period) {
        return figure(server.json(FIGURES), area, period).get("value").asDouble();
    }

    private static JsonNode figure(JsonNode figures, String area, String period) {
        for (JsonNode figure : figures.get("items")) {
            if (figure.get("period").asText().equals(period)
                    && figure.get("area").asText().equals(area)) {
                return figure;
            }
        }
        throw new AssertionError("no figure for " + area + " in " + period + ": " + figures);
    }

    private List<String> origins(String indicator) {
        return server
                .json("/api/v1/indicators/" + indicator + "/observations?vintages=latest&limit=200")
                .findValuesAsText("origin")
                .stream()
                .distinct()
                .toList();
    }

    private List<JsonNode> corrections() {
        List<JsonNode> all = new ArrayList<>();
        server.json("/api/v1/corrections?indicator=oekonomi.folketal")
                .get("items")
                .forEach(all::add);
        return all;
    }

    private JsonNode waiting() {
        return server.jsonAsAdministrator("/api/v1/quarantine").get("items");
    }
}
