package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A committee's own folder below the deploy folder: what it takes, and from whom it takes nothing. */
@ResourceLock(CommitteeServer.LOCK)
class CommitteeFolderIT {
    private static final String APPROVALS = "/api/v1/code-approvals";

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);

    /** The first time a committee comes, IT lays it in; then it is known and its folder is its own. */
    private void known(String id) throws IOException {
        committees.deploy(id + ".committee.yaml", SmallCommittee.yaml(id).getBytes(UTF_8));
        committees.awaitState(id, "active");
        Files.createDirectories(server.installation().deploy().resolve(id));
    }

    @Test
    void takesItsOwnCommitteeAndLosesWhatCameFromItAlone() throws IOException {
        known("sluse");
        String changed = SmallCommittee.yaml("sluse")
                .replace("Kajplads til alle", "Kajplads til mange")
                .replace("id: sluse", "id: sluse\nversion: \"2.0.0\"");
        Path dropped = committees.drop("sluse/sluse.committee.yaml", changed.getBytes(UTF_8));
        committees.awaitVersion("sluse", "2.0.0");
        assertThat(committees.newestDeployment().get("by").asText()).isEqualTo("mappen deploy/sluse");
        Files.delete(dropped);
        server.await(
                "the one before it serves again",
                Committees.SOON,
                () -> committees.state("sluse").equals("active")
                        && !committees.version("sluse").equals("2.0.0"));
    }

    @Test
    void refusesAnotherCommitteesFileAndNamesIt() throws IOException {
        known("mole2");
        Path dropped = committees.drop(
                "mole2/laering.committee.yaml", SmallCommittee.yaml("laering").getBytes(UTF_8));
        server.await(
                "refused",
                Committees.SOON,
                () -> committees.refusal("mole2/laering.committee.yaml").contains("det har du ikke ret til"));
        assertThat(server.page("/udvalg/laering")).contains("Trivselsfremme");
        JsonNode newest = committees.newestDeployment();
        assertThat(newest.get("act").asText()).isEqualTo("refused");
        assertThat(newest.get("by").asText()).isEqualTo("mappen deploy/mole2");
        Files.delete(dropped);
        server.await(
                "forgotten",
                Committees.SOON,
                () -> committees.refusal("mole2/laering.committee.yaml").isEmpty());
    }

    @Test
    void letsNoOtherInstallerHaveWhatLiesThere() throws IOException {
        known("bundk");
        Path feature = committees.drop("bundk/mere.xml", """
                <features name="mere" xmlns="http://karaf.apache.org/xmlns/features/v1.4.0">
                  <feature name="mere-til-prove" install="auto"/>
                </features>
                """.getBytes(UTF_8));
        Path settings = committees.drop("bundk/dk.sigtepunkt.prove.cfg", "a = b\n".getBytes(UTF_8));
        for (String name : new String[] {"bundk/mere.xml", "bundk/dk.sigtepunkt.prove.cfg"}) {
            server.await(
                    name + " is named",
                    Committees.SOON,
                    () -> committees.refusal(name).contains("kun udvalgsfiler"));
        }
        assertThat(server.shell("feature:list -i --no-format")).doesNotContain("mere-til-prove");
        assertThat(server.shell("config:list \"(service.pid=dk.sigtepunkt.prove)\""))
                .doesNotContain("dk.sigtepunkt.prove");
        Files.delete(feature);
        Files.delete(settings);
    }

    @Test
    void isNamedWhenNoCommitteeIsCalledThatOrItIsALink() throws IOException {
        Path unknown = Files.createDirectory(server.installation().deploy().resolve("ingen-saadan"));
        server.await(
                "named",
                Committees.SOON,
                () -> committees.refusal("ingen-saadan").contains("Det er en mappe"));
        Files.delete(unknown);
        Path outside = Files.createDirectory(server.installation().data().resolveSibling("udenfor"));
        Files.writeString(outside.resolve("laering.committee.yaml"), SmallCommittee.yaml("laering"));
        Path link = Files.createSymbolicLink(server.installation().deploy().resolve("laering"), outside);
        server.await(
                "named", Committees.SOON, () -> committees.refusal("laering").contains("følges ikke"));
        Files.delete(link);
        server.await(
                "forgotten",
                Committees.SOON,
                () -> committees.refusal("laering").isEmpty());
    }

    @Test
    void waitsWithCodeUntilExactlyTheseBytesAreApproved() throws IOException {
        known("kran");
        byte[] code = CommitteeJar.named("dk.kran")
                .version("3.0.0")
                .yaml(SmallCommittee.yaml("kran"))
                .speaking("kran")
                .bytes();
        Path dropped = committees.drop("kran/kran.jar", code);
        server.await("it waits", Committees.SOON, () -> waiting("kran").isPresent());
        assertThat(committees.version("kran")).isNotEqualTo("3.0.0");
        assertThat(committees.refusal("kran/kran.jar")).contains("it-drift skal godkende");
        String sha256 = waiting("kran").orElseThrow().get("sha256").asText();
        HttpResponse<String> decided =
                server.postAsAdministrator(APPROVALS + "/" + sha256 + "/decision", "{\"verdict\": \"approved\"}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        committees.awaitVersion("kran", "3.0.0");
        JsonNode newest = committees.newestDeployment();
        assertThat(newest.get("by").asText()).isEqualTo("mappen deploy/kran");
        assertThat(newest.get("note").asText()).contains("Koden er godkendt", sha256.substring(0, 12));
        Files.delete(dropped);
    }

    private Optional<JsonNode> waiting(String committee) {
        JsonNode answer = server.jsonAsAdministrator(APPROVALS);
        return StreamSupport.stream(answer.get("items").spliterator(), false)
                .filter(item -> item.get("committee").asText().equals(committee))
                .filter(item -> item.get("decision").isNull())
                .findFirst();
    }
}
