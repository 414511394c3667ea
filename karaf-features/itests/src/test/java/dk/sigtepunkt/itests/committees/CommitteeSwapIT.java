package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Committees coming and going while the server runs. */
@ResourceLock(CommitteeServer.LOCK)
@Isolated("a change is seen within two seconds, which is of the product and not of what runs beside it")
class CommitteeSwapIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    /** What everybody is told: where, and no word of the file. */
    private static final String REFUSED = "committee.yaml, linje 6: Et sigtepunkt findes ikke.";

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);

    @Test
    void anUninstalledCommitteeStaysReadableAndComesBackAsItWas() {
        JsonNode before = committee("laering");
        JsonNode report = server.json("/api/v1/reports/consolidated?period=2025K3");
        String location = "mvn:dk.sigtepunkt.committees/laering/1.0.0";

        server.shell("bundle:uninstall " + bundle("dk.sigtepunkt.committees.laering"));
        server.await("gone in the API", AT_ONCE, () -> state("laering").equals("not-installed"));
        assertThat(server.page("/udvalg/laering"))
                .containsIgnoringCase("ikke installeret")
                .contains("Trivselsfremme");
        assertThat(server.page("/drift")).containsIgnoringCase("ikke installeret");
        JsonNode without = server.json("/api/v1/reports/consolidated?period=2025K3");
        assertThat(without.get("focusAreas")).hasSameSizeAs(report.get("focusAreas"));
        assertThat(without.get("missing").toString()).contains("Udvalget for Læring er ikke installeret siden");

        server.shell("bundle:install -s " + location);
        server.await("back in the API", AT_ONCE, () -> state("laering").equals("active"));
        assertThat(committee("laering").get("focusAreas")).isEqualTo(before.get("focusAreas"));
        assertThat(server.json("/api/v1/reports/consolidated?period=2025K3").get("focusAreas"))
                .isEqualTo(report.get("focusAreas"));
    }

    @Test
    void aSixthCommitteeDroppedIntoTheDeployFolderAppearsAndGoesAgain() throws IOException {
        Path dropped = drop("havn.jar", jar("havn", SmallCommittee.counting("havn")));
        server.await("in the API", AT_ONCE.multipliedBy(2), () -> state("havn").equals("active"));
        assertThat(server.page("/matrix")).contains("Havneudvalget").contains("Kajplads");
        assertThat(server.page("/")).contains("kommet til efter udkastet");
        assertThat(server.json("/api/v1/reports/consolidated").get("focusAreas"))
                .extracting(area -> area.get("key").asText())
                .contains("kajplads")
                .hasSizeGreaterThanOrEqualTo(36);
        Files.delete(dropped);
        server.await(
                "gone from the API",
                AT_ONCE.multipliedBy(2),
                () -> state("havn").equals("not-installed"));
        assertThat(server.page("/udvalg/havn")).contains("Kajplads");
    }

    @Test
    void aBadCommitteeIsRefusedWholeAndNamedEverywhere() throws IOException {
        Path dropped = drop("bro.jar", jar("bro", SmallCommittee.yaml("bro").replace("vaekst-i-balance", "bro")));
        server.await(
                "on the operations page",
                AT_ONCE.multipliedBy(2),
                () -> server.page("/drift").contains(REFUSED));
        assertThat(server.page("/drift")).doesNotContain("»bro«");
        assertThat(server.shell("sigtepunkt:committees")).contains("committee.yaml, linje 6");
        assertThat(server.installation().log()).contains("committee.yaml, linje 6");
        assertThat(server.get("/api/v1/committees/bro").statusCode()).isEqualTo(404);
        assertThat(server.json("/api/v1/committees").toString()).contains("\"vtf\"");
        Files.delete(dropped);
        server.await(
                "no longer there",
                AT_ONCE.multipliedBy(2),
                () -> !server.page("/drift").contains(REFUSED));
    }

    @Test
    void anUpdateWithBadContentIsRefusedAndTheContentBeforeItStays() throws IOException {
        String good = SmallCommittee.yaml("mole");
        Path dropped = drop("mole.jar", jar("mole", good));
        server.await("installed", AT_ONCE.multipliedBy(2), () -> state("mole").equals("active"));
        drop("mole.jar", jar("mole", good.replace("sigtepunkt: vaekst-i-balance", "sigtepunkt: mole")));
        server.await(
                "refused", AT_ONCE.multipliedBy(2), () -> server.page("/drift").contains(REFUSED));
        server.await("still serving", AT_ONCE, () -> state("mole").equals("active"));
        assertThat(server.page("/udvalg/mole")).contains("Kajplads");
        Files.delete(dropped);
        server.await("gone", AT_ONCE.multipliedBy(2), () -> state("mole").equals("not-installed"));
    }

    private Path drop(String name, byte[] jar) {
        return committees.drop(name, jar);
    }

    private String state(String id) {
        return committees.state(id);
    }

    private JsonNode committee(String id) {
        return server.json("/api/v1/committees/" + id);
    }

    private String bundle(String symbolicName) {
        Matcher line = Pattern.compile("(?m)^\\s*(\\d+).*" + Pattern.quote(symbolicName))
                .matcher(server.shell("bundle:list -s -t 0 --no-format"));
        assertThat(line.find()).as(symbolicName).isTrue();
        return line.group(1);
    }

    private static byte[] jar(String name, String yaml) {
        return CommitteeJar.named(name).yaml(yaml).bytes();
    }
}
