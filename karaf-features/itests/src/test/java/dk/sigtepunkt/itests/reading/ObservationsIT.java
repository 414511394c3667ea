package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entering figures, on a server of its own. */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationsIT {
    private final Installation installation = Installation.startedBefore("observations");
    private Server server = installation.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPostedFigureIsInReportPageAndCsvAtOnceAndIsKeptOnce() {
        JsonNode indicator = quarterly();
        String id = indicator.get("id").asText();
        String[] place = id.split("\\.", 2);
        HttpResponse<String> answer = server.postAsAdministrator(
                "/api/v1/observations", items(id, "2025K3", "4711.5"), "Idempotency-Key", "first");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertShown(id, place[0], indicator);

        HttpResponse<String> again = server.postAsAdministrator(
                "/api/v1/observations", items(id, "2025K3", "4711.5"), "Idempotency-Key", "first");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(server.json("/api/v1/indicators/" + id + "/observations?vintages=all")
                        .get("items"))
                .filteredOn(figure -> figure.get("value").asDouble() == 4711.5)
                .hasSize(1);
    }

    @Tag("drill")
    @Test
    void aPostedFigureSurvivesAKill() throws IOException {
        JsonNode indicator = quarterly();
        String id = indicator.get("id").asText();
        assertThat(server.postAsAdministrator(
                                "/api/v1/observations", items(id, "2025K3", "4711.5"), "Idempotency-Key", "first")
                        .statusCode())
                .isEqualTo(201);
        killAndStartAgain();
        assertShown(id, id.split("\\.", 2)[0], indicator);
    }

    /** What a restart has to keep: every answer to the byte; and what it has not: a temporary file, a 404 on the way. */
    private void killAndStartAgain() throws IOException {
        Path leftOver = installation
                .data()
                .resolve("runtime")
                .resolve(installation.buildId())
                .resolve("tmp/cxf-tmp-1/cos1tmp");
        Files.createDirectories(leftOver.getParent());
        Files.writeString(leftOver, "left by a request");
        Map<String, String> before = EveryAnswer.of(server);
        server.kill();
        BootLook look = new BootLook();
        server = Server.start(installation, look);
        assertThat(leftOver.getParent()).doesNotExist();
        assertThat(EveryAnswer.of(server)).isEqualTo(before);
        assertThat(look.seen()).isNotEmpty().allSatisfy(BootLook::assertStartingOrServed);
        assertThat(look.seen().stream().filter(seen -> seen.answer().status() == 503))
                .hasSizeGreaterThan(50);
    }

    @Test
    void whileABundleIsReplacedItsAddressesSayThatTheServerStarts() {
        server.shell("bundle:stop dk.sigtepunkt.rest");
        HttpResponse<String> api = server.get("/api/v1/strategy");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Retry-After")).isPresent();
        assertThat(api.body()).contains("\"code\":\"starting\"");
        assertThat(server.get("/schema/committee-1.0.json").statusCode()).isEqualTo(503);
        assertThat(server.get("/").statusCode()).isEqualTo(200);
        server.shell("bundle:start dk.sigtepunkt.rest");
        server.shell("bundle:stop dk.sigtepunkt.web");
        for (String path : new String[] {"/", "/drift", "/assets/x.css"}) {
            HttpResponse<String> page = server.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(503);
            assertThat(page.body()).contains("Sigtepunkt starter");
        }
        server.await("the API is back", Duration.ofSeconds(30), () -> answers("/api/v1/strategy"));
        server.shell("bundle:start dk.sigtepunkt.web");
        server.await("the pages are back", Duration.ofSeconds(30), () -> answers("/"));
    }

    private boolean answers(String path) {
        return server.get(path).statusCode() == 200;
    }

    private void assertShown(String id, String committee, JsonNode indicator) {
        JsonNode report = server.json("/api/v1/reports/consolidated?period=2025K3");
        assertThat(report.findValues("indicators").toString()).contains("4711.5");
        assertThat(server.page("/api/v1/indicators/" + id + "/observations.csv"))
                .contains("4711,5");
        String key = indicator.get("focusArea").asText();
        assertThat(server.page("/fokusomraader/" + committee + "/" + key + "?kvartal=2025K3"))
                .contains("4.71");
    }

    @Test
    void oneFaultRefusesTheWholeBatchAndNamesEveryFault() {
        String id = quarterly().get("id").asText();
        JsonNode before = server.json("/api/v1/indicators/" + id + "/observations?vintages=all");
        HttpResponse<String> answer = server.postAsAdministrator("/api/v1/observations", """
                {"items":[
                  {"indicator":"%1$s","period":"2025K1","value":1,"status":"observed"},
                  {"indicator":"%1$s","period":"2025K2","value":"mange","status":"observed"},
                  {"indicator":"ingen.saadan","period":"2025K2","value":3,"status":"observed"},
                  {"indicator":"%1$s","period":"2025","value":3,"status":"observed"},
                  {"indicator":"%1$s","period":"2025K1","value":2,"status":"observed"}
                ]}""".formatted(id));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Server.parse(answer.body()).get("errors"))
                .extracting(error -> error.get("item").asInt())
                .containsExactly(2, 3, 4, 5);
        assertThat(server.json("/api/v1/indicators/" + id + "/observations?vintages=all"))
                .isEqualTo(before);
    }

    @Test
    void aWriteNeedsTheToken() {
        HttpResponse<String> answer =
                server.post("/api/v1/observations", "{\"items\":[]}", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void theShellImportsAFileOrNamesEveryLineThatIsWrong() throws IOException {
        String id = quarterly().get("id").asText();
        Path file = installation.home().resolveSibling("tal.csv");
        Files.writeString(
                file, "indicator;period;value;note\n%1$s;2024K1;17;Æblegrød\n%1$s;2024K2;mange;\n".formatted(id));
        assertThat(server.shell("sigtepunkt:import " + file))
                .contains("intet er indlæst")
                .contains("linje 3: »mange« er ikke et tal");
        Files.writeString(file, "indicator;period;value;note\n%1$s;2024K1;17;Æblegrød\n".formatted(id));
        assertThat(server.shell("sigtepunkt:import --dry-run " + file)).contains("Intet er ændret");
        assertThat(server.shell("sigtepunkt:import " + file)).contains("1 tal er indlæst");
        assertThat(server.page("/api/v1/indicators/" + id + "/observations")).contains("Æblegrød");
    }

    @Test
    void theMunicipalitysLiteralTextCanBeImported() throws IOException {
        Path file = installation.home().resolveSibling("strategi.txt");
        Files.writeString(file, "FORORD\n\nVi vil vokste & trives.\n");
        assertThat(server.page("/strategi")).contains("ikke indlæst");
        assertThat(server.shell("sigtepunkt:import --strategy-text " + file)).contains("er indlæst som teksten til");
        assertThat(server.page("/strategi"))
                .contains("Vi vil vokste &amp; trives.")
                .contains("strategi.txt");
    }

    @Test
    void unreadableJsonIsABadRequest() {
        assertThat(server.postAsAdministrator("/api/v1/observations", "{\"items\":[")
                        .statusCode())
                .isEqualTo(400);
    }

    private JsonNode quarterly() {
        for (JsonNode indicator : server.json("/api/v1/indicators").get("items")) {
            if (indicator.get("frequency").asText().equals("quarter")
                    && indicator.get("unit").get("decimals").asInt() == 0) {
                return indicator;
            }
        }
        throw new AssertionError("no quarterly indicator in whole numbers");
    }

    private static String items(String indicator, String period, String value) {
        return "{\"items\":[{\"indicator\":\"%s\",\"period\":\"%s\",\"area\":\"766\",\"value\":%s,\"status\":\"observed\"}]}"
                .formatted(indicator, period, value);
    }
}
