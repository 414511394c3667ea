package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The secretary of one committee tries by every door to change another: turned away each time, and it is in the trail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(PeopleServer.LOCK)
@SuppressWarnings("NullAway.Init")
class ForeignSecretaryIT {
    private static final String FOREIGN = "oekonomi";
    private static final String OWN = "laering.svartid-til-foraeldre";
    private static final byte[] FILE = SmallCommittee.yaml(FOREIGN).getBytes(UTF_8);
    private static final List<String> THERE = List.of(
            "/api/v1/committees/oekonomi",
            "/api/v1/indicators/oekonomi.raaderum/observations",
            "/api/v1/focus-areas/oekonomi/klimaindsats");
    private static final String FIGURE = """
            {"items": [{"indicator": "oekonomi.raaderum", "period": "2025K1", "area": "kommunen", "value": 1}]}""";

    private final Server server = PeopleServer.get();
    private final Trail trail = new Trail(server);
    private Person gerda;
    private Map<String, String> before;

    @BeforeAll
    void aSecretaryOfAnotherCommittee() {
        gerda = new People(server).person("gerda", "Gerda Green", "secretary@laering");
        gerda.signIn();
        before = there();
    }

    private Map<String, String> there() {
        Map<String, String> answers = new HashMap<>();
        THERE.forEach(path -> answers.put(path, server.page(path)));
        answers.put(
                "pause",
                server.json("/api/v1/sources/oekonomi/folketal").path("pause").toString());
        return answers;
    }

    private void nothingChangedAndInTheTrail(String actor, String means, String... permissions) {
        assertThat(there()).isEqualTo(before);
        TreeSet<String> refused = new TreeSet<>();
        for (JsonNode record : trail.of(actor)) {
            if (record.at("/by/means").asText().equals(means)
                    && record.get("outcome").asText().equals("refused")
                    && record.at("/about/committee").asText().equals(FOREIGN)) {
                refused.add(record.get("permission").asText());
            }
        }
        assertThat(refused).as("%s by %s", actor, means).contains(permissions);
    }

    @Test
    void atThePages() {
        String page = "/min-konto/noegler";
        Map<String, Map<String, String>> forms = Map.of(
                "/drift/tal", Map.of("indicator", "oekonomi.raaderum", "period", "2025K1", "value", "1"),
                "/kilder/oekonomi/folketal/pause", Map.of("reason", "Prøver"),
                "/kilder/oekonomi/folketal/hent", Map.of(),
                "/drift/udvalg/oekonomi/stop", Map.of(),
                "/drift/udvalg/oekonomi/fjern", Map.of());
        forms.forEach((address, fields) -> {
            HttpResponse<String> answer = gerda.send(page, address, fields);
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(answer.body())
                    .as(address)
                    .contains("ikke ret til", "i udvalget oekonomi", "bed en, der har den");
        });
        HttpResponse<String> uploaded = gerda.upload(page, "/drift/fil", "oekonomi.committee.yaml", FILE);
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(403);
        assertThat(gerda.get("/drift").body()).doesNotContain("/drift/udvalg/oekonomi/stop");
        nothingChangedAndInTheTrail(gerda.account(), "PAGE", "RECORD_FIGURES", "OPERATE_SOURCES", "DEPLOY_COMMITTEES");
    }

    @Test
    void throughTheInterfaceWithAKeyOfHers() {
        String key = gerda.key(List.of("record-figures", "deploy-committees", "operate-sources"), List.of());
        String[] known = {"Authorization", "Bearer " + key, "Content-Type", "application/json"};
        List<HttpResponse<String>> answers = List.of(
                server.post("/api/v1/observations", FIGURE, known),
                server.post("/api/v1/sources/oekonomi/folketal/runs", "", known),
                server.put("/api/v1/sources/oekonomi/folketal/pause", "{\"reason\": \"Prøver\"}", known),
                server.post(
                        "/api/v1/deployments?name=oekonomi.committee.yaml",
                        SmallCommittee.yaml(FOREIGN),
                        "Authorization",
                        "Bearer " + key,
                        "Content-Type",
                        "application/octet-stream"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        });
        nothingChangedAndInTheTrail(gerda.account(), "API", "RECORD_FIGURES", "OPERATE_SOURCES", "DEPLOY_COMMITTEES");
    }

    @Test
    void atTheConsoleWithHerOwnKey() throws IOException {
        try (KeyConsole console = new KeyConsole(server.installation())) {
            gerda.addKey(console.publicKey());
            for (String line :
                    List.of("deploy -", "stop oekonomi", "remove oekonomi", "source-pause oekonomi/folketal x")) {
                KeyConsole.Said said = console.run("sigtepunkt:" + line, FILE);
                assertThat(said.code()).as("%s: %s", line, said).isOne();
                assertThat(said.err()).as(line).contains("ikke ret til");
            }
        }
        nothingChangedAndInTheTrail(gerda.account(), "CONSOLE", "DEPLOY_COMMITTEES", "OPERATE_SOURCES");
    }

    @Test
    void throughHerCommitteesDeployFolder() throws IOException {
        Committees committees = new Committees(server);
        Files.createDirectories(server.installation().deploy().resolve("laering"));
        Path dropped = committees.drop("laering/oekonomi.committee.yaml", FILE);
        try {
            server.await(
                    "it is refused",
                    Duration.ofSeconds(60),
                    () -> server.page("/drift").contains("Afvist: laering/oekonomi.committee.yaml"));
            nothingChangedAndInTheTrail("mappen deploy/laering", "DEPLOY_FOLDER", "DEPLOY_COMMITTEES");
        } finally {
            Files.delete(dropped);
        }
    }

    @Test
    void andHerOwnCommitteeSheChanges() {
        Map<String, String> figure = Map.of("indicator", OWN, "period", "2025K1", "value", "14", "note", "Prøve");
        HttpResponse<String> answer = gerda.send("/min-konto/noegler", "/drift/tal", figure);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
        assertThat(trail.of(gerda.account()))
                .filteredOn(record -> record.get("outcome").asText().equals("done"))
                .extracting(record -> record.get("permission").asText())
                .contains("RECORD_FIGURES");
    }
}
