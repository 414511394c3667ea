package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A data folder that version 1.0.0 filled, on Derby or on PostgreSQL, is opened and loses nothing: figures and a correction of one, a
 * committee file that was split in two, a removed committee, a jar with code, a paused source, a case in quarantine. What is
 * in it, and how it was made, is told in {@code released-1.0.0/README.md} beside it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReleasedData {
    private static final Set<String> SHIPPED = Set.of("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");

    private static final String CORRECTED = "oekonomi.likviditet-pr-indbygger";

    private final Map<String, String> versions;
    private Server server;

    /** @param versions committee id to the version that 1.0.0 gave its file when it was handed in */
    ReleasedData(Map<String, String> versions) {
        this.versions = versions;
    }

    /** What 1.0.0 left, put where this version opens it. */
    abstract void restore(Installation installation) throws IOException;

    /** Ends what {@link #restore} started, after the server. */
    abstract void release() throws IOException;

    @BeforeAll
    void openWhatVersionOneLeft() throws IOException {
        Installation installation = Installation.unpack("released-data");
        restore(installation);
        server = installation.start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        release();
    }

    static void unpack(String file, Installation installation) throws IOException {
        Path archive = Path.of("src/test/resources/released-1.0.0", file).toAbsolutePath();
        Commands.run(Files.createDirectories(installation.data()), "tar", "xzf", archive.toString());
    }

    @Test
    void everyCommitteeIsThereInItsStateAndVersion() {
        Map<String, String> states = new TreeMap<>();
        items(server.json("/api/v1/committees"))
                .forEach(one -> states.put(
                        one.get("id").asText(),
                        one.get("state").asText() + " " + one.get("version").asText()));
        assertThat(states)
                .containsEntry("bro", "active 1.0.0")
                .containsEntry("filer", "active " + versions.get("filer"))
                .containsEntry("havn", "active " + versions.get("havn"))
                .containsEntry("kyst", "active " + versions.get("kyst"))
                .containsEntry("fjernet", "not-installed " + versions.get("fjernet"))
                .containsKeys("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");
        assertThat(server.page("/udvalg/fjernet")).contains("Det fjernede udvalg", "Mole");
    }

    @Test
    void aCorrectedFigureIsKnownInBothItsVersions() {
        assertThat(values(CORRECTED, "")).containsEntry("2025K4", 99.5).containsEntry("2026K1", 102.5);
        assertThat(server.page("/rettelser")).contains("Rettet");
    }

    @Test
    void aSeriesThatWasCarriedOnIsComplete() {
        assertThat(values("kyst.baade", "")).containsEntry("2025K4", 12.5).containsEntry("2026K1", 13.5);
        assertThat(values("fjernet.bolvaerk", "")).containsEntry("2025K4", 7.0);
    }

    /** The committees that came with 1.0.0 had other indicators; what is over is judged on those. */
    @Test
    void endedQuartersKeepTheIndicatorsThatWereReplacedSince() {
        for (String quarter : List.of("2022K3", "2024K2", "2025K4")) {
            assertThat(server.page("/api/v1/reports/consolidated?period=" + quarter))
                    .contains("oekonomi.timer-pr-tilsyn", "vtf.konkurser")
                    .doesNotContain("oekonomi.tilsyn-set-efter", "vtf.erhvervsvenlighed");
        }
        assertThat(server.page("/api/v1/indicators?limit=500"))
                .contains("oekonomi.tilsyn-set-efter", "vtf.erhvervsvenlighed");
        assertThat(values("oekonomi.timer-pr-tilsyn", "")).isNotEmpty();
        assertThat(server.page("/indikatorer/oekonomi.tilsyn-set-efter")).contains("Afløser", "måler noget andet");
    }

    @Test
    void theCodeOfOneZeroIsRefusedAndItsContentServes() {
        assertThat(server.page("/udvalg/bro")).contains("Broudvalget", "Brodæk");
        assertThat(server.page("/drift")).contains("dk.sigtepunkt.committees.bro 1.0.0", "indholdet gælder");
    }

    /** In 1.0.0 no committee had sources any more from the moment that one took over from another. */
    @Test
    void theSourcesAreThereAgainPausedAndRunAsTheyWere() {
        assertThat(items(server.json("/api/v1/sources")))
                .extracting(one -> one.get("id").asText())
                .contains("oekonomi/folketal", "filer/lagt");
        assertThat(server.page("/kilder/oekonomi/folketal")).contains("Prøven");
        assertThat(server.json("/api/v1/sources/filer/lagt/runs").get("items")).hasSize(2);
    }

    @Test
    void whatWaitsInQuarantineWaitsStill() {
        assertThat(items(server.jsonAsAdministrator("/api/v1/quarantine")))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.get("source").asText()).isEqualTo("filer/lagt");
                    assertThat(held.get("figureCount").asInt()).isEqualTo(2);
                    assertThat(held.get("decision").isNull()).isTrue();
                });
    }

    @Test
    void theHistoryOfDeploymentsIsWhole() {
        assertThat(items(server.jsonAsAdministrator("/api/v1/deployments?limit=50")))
                .extracting(
                        one -> one.get("act").asText() + " " + one.get("file").asText())
                .contains(
                        "installed filer.committee.yaml",
                        "installed fjernet.committee.yaml",
                        "removed ",
                        "installed havn.committee.yaml",
                        "installed kyst.committee.yaml",
                        "updated havn.committee.yaml",
                        "installed bro.jar");
    }

    /** Of 1.0.0 the owner's key is left, which opens everything; nobody else has an account, and the first can be made. */
    @Test
    void theEmergencyKeyStillOpensAndNobodyElseMayAnything() throws IOException {
        assertThat(server.jsonAsAdministrator("/api/v1/me").get("standing").asText())
                .isEqualTo("owner");
        assertThat(items(server.jsonAsAdministrator("/api/v1/accounts")))
                .singleElement()
                .satisfies(first -> assertThat(first.get("login").asText()).isEqualTo("administrator"));
        assertThat(server.installation().data().resolve("first-administrator.txt"))
                .content()
                .contains("engangskode:");
        for (String closed :
                List.of("/api/v1/accounts", "/api/v1/audit", "/api/v1/quarantine", "/api/v1/deployments")) {
            assertThat(server.get(closed).statusCode()).as(closed).isEqualTo(401);
        }
        assertThat(server.get("/api/v1/reports/figures").statusCode()).isEqualTo(200);
    }

    /** What 1.0.0 wrote down of deployments, decisions and sources, then where the chain begins. */
    @Test
    void theActionsOfOneZeroAreThereWithAllTheirStepsAndCanBeWritten() {
        List<JsonNode> actions = new ArrayList<>();
        for (String next = "/api/v1/actions"; !next.isEmpty(); ) {
            JsonNode answer = server.json(next);
            actions.addAll(items(answer));
            next = answer.path("next").asText("");
        }
        List<JsonNode> shipped = actions.stream()
                .filter(one -> SHIPPED.contains(one.get("committee").asText()))
                .toList();
        assertThat(shipped).hasSize(59);
        for (JsonNode one : shipped) {
            JsonNode story = server.json("/api/v1/actions/" + name(one));
            assertThat(story.get("steps")).as(name(one)).hasSameSizeAs(one.get("steps"));
            assertThat(story.at("/words/ownerRole").asText()).isNotEmpty();
            HttpResponse<String> told = server.postAsAdministrator(
                    "/api/v1/actions/" + name(one) + "/updates",
                    "{\"risk\":\"none\",\"sentence\":\"Set efter opgraderingen\"}");
            assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
            assertThat(Server.parse(told.body()).get("updates")).hasSize(1);
        }
    }

    private static String name(JsonNode action) {
        return action.get("committee").asText() + "/" + action.get("key").asText();
    }

    @Test
    void theHistoryOfOneZeroIsTheFirstPartOfTheChain() {
        List<JsonNode> oldest = items(server.jsonAsAdministrator("/api/v1/audit?limit=500")).stream()
                .sorted(Comparator.comparingLong(record -> record.get("seq").asLong()))
                .toList();
        assertThat(oldest.get(0).get("seq").asLong()).isEqualTo(1);
        int begins = oldest.stream()
                .map(record -> record.get("act").asText())
                .toList()
                .indexOf("chain-begins");
        assertThat(begins).as("records of 1.0.0 before the chain begins").isGreaterThan(20);
        assertThat(server.shell("sigtepunkt:audit verify")).contains("sammenhængende");
    }

    private Map<String, Double> values(String indicator, String more) {
        Map<String, Double> values = new TreeMap<>();
        items(server.json("/api/v1/indicators/" + indicator + "/observations" + more))
                .forEach(one -> {
                    if (one.get("value").isNumber()) {
                        values.put(one.get("period").asText(), one.get("value").asDouble());
                    }
                });
        return values;
    }

    private static List<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.get("items").spliterator(), false).toList();
    }
}
