package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.reading.EveryAnswer;
import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A made-up municipality runs the product by configuration alone, as the README says, and nothing names another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherMunicipalityIT {
    private static final Path OWN = Path.of("src/test/resources/bakkeby").toAbsolutePath();
    /** The digits alone stand in bundle sizes, moments and digests as well. */
    private static final Pattern OTHER =
            Pattern.compile("(?i).{0,60}(hedensted|(?<![0-9a-z.,:-])766(?![0-9a-z.:-])).{0,60}");

    private static final List<String> COMMANDS = List.of(
            "info",
            "committees",
            "indicators natur",
            "report 2025K3",
            "corrections",
            "sources",
            "quarantine",
            "history",
            "wiring natur",
            "source-history natur/skovregister");

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @BeforeAll
    void startAsTheReadmeSays() throws IOException {
        Installation installation = Installation.unpack("bakkeby");
        Commands.run(
                OWN,
                "cp",
                "-r",
                OWN.resolve("data").toString(),
                installation.data().toString());
        Path committee = Path.of("natur.committee.yaml");
        Files.copy(
                OWN.resolve("deploy").resolve(committee), installation.deploy().resolve(committee));
        server = installation.start();
        server.await(
                "the municipality's own committee is there",
                Duration.ofMinutes(2),
                () -> server.get("/udvalg/natur").statusCode() == 200);
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void nothingThatCanBeReadNamesTheMunicipalityOfTheDistribution() {
        Map<String, String> answers = new TreeMap<>(EveryAnswer.all(server));
        assertThat(answers).containsKeys("/udvalg/natur", "/indikatorer/natur.plantede", "/rapport");
        answers.forEach((address, body) ->
                assertThat(named(address + "\n" + body)).as("%s", address).isEmpty());
        EveryAnswer.signedIn(server)
                .forEach((address, body) -> assertThat(named(address + "\n" + body))
                        .as("%s, signed in", address)
                        .isEmpty());
        COMMANDS.forEach(command -> assertThat(named(server.shell("sigtepunkt:" + command)))
                .as("sigtepunkt:%s", command)
                .isEmpty());
        assertThat(named(server.console())).as("the console of the start").isEmpty();
    }

    @Test
    void theSameLookFindsTheMunicipalityOfTheDistribution() {
        Server distribution = SharedServer.get();
        assertThat(named(distribution.page("/indikatorer/oekonomi.folketal"))).isNotEmpty();
        assertThat(named(distribution.page("/api/v1/indicators/oekonomi.folketal/observations.csv")))
                .anyMatch(line -> line.contains(";766;"));
    }

    @Test
    void itsOwnNameStandsOnEveryPageAndItsFiguresUnderItsOwnCode() {
        assertThat(server.page("/")).contains("Bakkeby Kommune", "Op ad bakke", "Grønne bakker");
        assertThat(server.page("/indikatorer/natur.plantede"))
                .contains(">Bakkeby ", "Dalby", "Esbjerg", "Region Syddanmark", "Hele landet");
        JsonNode cube = server.json("/api/v1/indicators/natur.plantede/observations.jsonstat");
        assertThat(cube.at("/dimension/area/category/label")).isEqualTo(Server.parse("""
                        {"000":"Hele landet","083":"Region Syddanmark","998":"Dalby","999":"Bakkeby"}"""));
        assertThat(server.page("/api/v1/indicators/natur.plantede/observations.csv"))
                .contains("natur.plantede;2024;083;", ";Region Syddanmark;", ";Bakkeby;");
        assertThat(server.page("/drift")).contains("Naturudvalget").doesNotContain("VTF");
    }

    @Test
    void theCommitteesThatComeWithTheProductAreLeftOutAndSaidToBe() {
        String leftOut = "Udvalg, der følger med og ikke vises her (sigtepunkt.municipality.yaml): "
                + "beskaeftigelse, laering, oekonomi, social-omsorg, vtf";
        assertThat(server.console()).contains(leftOut).doesNotContain("Udvalg læst: VTF");
        assertThat(server.shell("sigtepunkt:info")).contains(leftOut);
        assertThat(server.shell("sigtepunkt:committees")).contains("1 af 1 kendte udvalg");
        assertThat(server.get("/udvalg/vtf").statusCode()).isEqualTo(404);
        assertThat(server.json("/api/v1/committees").path("items")).hasSize(1);
    }

    private static List<String> named(String text) {
        return OTHER.matcher(text).results().map(found -> found.group()).toList();
    }
}
