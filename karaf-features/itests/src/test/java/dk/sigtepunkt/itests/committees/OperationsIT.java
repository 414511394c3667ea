package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an operator does with committees, on a server of its own. */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsIT {
    private final Installation installation = Installation.startedBefore("operations");
    private Server server = installation.start();
    private Committees committees = new Committees(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aCommitteeIsStoppedStartedAndRemovedAtTheConsole() throws IOException {
        deploy("molen", 1);
        assertThat(committees.state("molen")).isEqualTo("active");
        JsonNode installed = committees.newestDeployment();
        assertThat(installed.get("file").asText()).isEqualTo("molen-1.jar");
        assertThat(installed.get("by").asText()).isEqualTo("operator");

        server.shell("sigtepunkt:stop molen");
        assertThat(committees.state("molen")).isEqualTo("stopped");
        assertThat(server.page("/udvalg/molen")).contains("Kajplads");

        server.shell("sigtepunkt:start molen");
        assertThat(committees.state("molen")).isEqualTo("active");
        server.shell("sigtepunkt:remove molen");
        assertThat(committees.state("molen")).isEqualTo("not-installed");
        assertThat(server.page("/udvalg/molen")).contains("Kajplads").containsIgnoringCase("ikke installeret");
        WiringLines.awaitClean(server);
    }

    @Tag("drill")
    @Test
    void theVersionBeforeComesBackAndThatHoldsOverARestartAsAStopDoes() throws IOException {
        deploy("skuret", 1);
        deploy("skuret", 2);
        server.shell("sigtepunkt:rollback skuret");
        assertThat(committees.version("skuret")).isEqualTo("1.0.1");
        assertThat(server.page("/udvalg/skuret")).contains("Version 1 af et udvalg");
        deploy("slusen", 1);
        server.shell("sigtepunkt:stop slusen");

        server.close();
        // A copy that the disk has damaged is made anew from the framework's own.
        Path copy = DamagedCopiesIT.kept(installation, "dk.sigtepunkt.itests.skuret");
        Files.write(copy, new byte[] {'P', 'K'});
        server = installation.start();
        committees = new Committees(server);
        assertThat(copy).content(java.nio.charset.StandardCharsets.ISO_8859_1).contains("COMMITTEE-INF/committee.yaml");
        assertThat(committees.version("skuret")).isEqualTo("1.0.1");
        assertThat(committees.state("skuret")).isEqualTo("active");
        assertThat(committees.state("slusen")).isEqualTo("stopped");
        assertThat(committees.items("/api/v1/committees/skuret/changes")).isNotEmpty();
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() throws IOException {
        deploy("boden", 1);
        Path next = jar("boden", 2).writeTo(installation.home().resolveSibling("boden-2.jar"));
        String plan = server.shell("sigtepunkt:deploy --dry-run " + next);
        assertThat(plan).contains("1.0.2").contains("Prøvekørsel: intet er ændret");
        HttpResponse<String> asked = server.upload(
                "/api/v1/deployments?name=boden-2.jar&dryRun=true",
                jar("boden", 2).bytes());
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        assertThat(asked.body()).contains("1.0.2");
        assertThat(committees.version("boden")).isEqualTo("1.0.1");
    }

    @Tag("drill")
    @Test
    void whereSignaturesAreRequiredOnlyARightlySignedBundleComesIn() throws IOException {
        Installation strict = Installation.unpack("signed");
        Path folder = Files.createDirectories(strict.home().resolveSibling("keys"));
        SigningKey trusted = SigningKey.make(folder, "kommunen");
        SigningKey other = SigningKey.make(folder, "en-anden");
        strict.configure("dk.sigtepunkt.committees.cfg", """
                requireSigned = true
                trustedCertificates = %s
                """.formatted(trusted.certificate()));
        try (Server own = strict.start()) {
            Committees there = new Committees(own);
            assertThat(there.state("vtf")).isEqualTo("active");
            assertRefused(there.upload("havn-1.jar", SmallCommittee.jar("havn").bytes()));
            assertRefused(there.upload("havn-2.jar", other.sign(SmallCommittee.jar("havn"))));
            assertThat(there.state("havn")).isEqualTo("unknown");
            there.deploy("havn-3.jar", trusted.sign(SmallCommittee.jar("havn")));
            assertThat(there.state("havn")).isEqualTo("active");
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("signeret");
    }

    private void deploy(String id, int version) throws IOException {
        String name = "%s-%d.jar".formatted(id, version);
        server.shell("sigtepunkt:deploy "
                + jar(id, version).writeTo(installation.home().resolveSibling(name)));
        committees.awaitVersion(id, "1.0." + version);
    }

    private static CommitteeJar jar(String id, int version) {
        return CommitteeJar.named("dk.sigtepunkt.itests." + id)
                .version("1.0." + version)
                .yaml(SmallCommittee.yaml(id).replace("Et udvalg", "Version %d af et udvalg".formatted(version)));
    }
}
